import { LoginForm } from "#app/login/login-form.tsx";

export default function LoginGallery() {
  return <LoginForm action="/login" problem="Address or password is not right." />;
}
