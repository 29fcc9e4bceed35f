import { AppFrame } from "#app/_components/frame/app-frame.tsx";
import { AssessmentMark, Badge, EvidenceCheck, KindTag, SeverityBadge, SideTag } from "#app/_components/ui/badge.tsx";
import { Button, LinkButton } from "#app/_components/ui/button.tsx";
import { Dialog, DialogClose } from "#app/_components/ui/dialog.tsx";
import { Checkbox, Field, FormError, fieldProps, Input, Select, Textarea } from "#app/_components/ui/field.tsx";
import { PageHead, Section } from "#app/_components/ui/page.tsx";
import { Progress } from "#app/_components/ui/progress.tsx";
import { Banner, EmptyState, ErrorState, SkeletonPage } from "#app/_components/ui/state.tsx";
import { StatusBadge } from "#app/_components/ui/status-badge.tsx";
import { Tooltip } from "#app/_components/ui/tooltip.tsx";
import { DateText, Money } from "#app/_components/ui/value.tsx";
import {
  DOCUMENT_STATUSES,
  EVIDENCE_CHECKS,
  GAP_STATUSES,
  RUN_STATUSES,
  SEVERITIES,
  STATEMENT_KINDS,
  STEP_STATUSES,
  VERIFICATIONS,
} from "#db/vocabulary.ts";
import { frame } from "../samples.ts";
import { ToastSample } from "./toast-sample.tsx";

export default function StatesGallery() {
  return (
    <AppFrame
      {...frame}
      active="settings"
      crumbs={[{ title: "Project Sample", href: "/" }, { title: "Settings" }]}
      banner={<Banner tone="info">The first analysis is running; results appear here when it is complete.</Banner>}
    >
      <PageHead title="Parts and states" />
      <div className="grid gap-8">
        <Section title="Tags">
          <div className="flex flex-wrap gap-2">
            {SEVERITIES.map((severity) => (
              <SeverityBadge key={severity} severity={severity} />
            ))}
            {EVIDENCE_CHECKS.map((check) => (
              <EvidenceCheck key={check} check={check} />
            ))}
            {STATEMENT_KINDS.map((kind) => (
              <KindTag key={kind} kind={kind} />
            ))}
            <SideTag side="target" /> <SideTag side="buyer" /> <SideTag side="target" long />{" "}
            <SideTag side="buyer" long />
            <AssessmentMark assessment="red" /> <AssessmentMark assessment="amber" />{" "}
            <AssessmentMark assessment="green" /> <AssessmentMark assessment={null} />
            <Badge>Plain</Badge>
          </div>
          <div className="mt-3 flex flex-wrap gap-2">
            {DOCUMENT_STATUSES.map((status) => (
              <StatusBadge key={status} of="document" status={status} />
            ))}
            {RUN_STATUSES.map((status) => (
              <StatusBadge key={status} of="run" status={status} />
            ))}
            {STEP_STATUSES.map((status) => (
              <StatusBadge key={status} of="step" status={status} />
            ))}
            {GAP_STATUSES.map((status) => (
              <StatusBadge key={status} of="gap" status={status} />
            ))}
            {VERIFICATIONS.map((status) => (
              <StatusBadge key={status} of="review" status={status} />
            ))}
          </div>
          <p className="mt-3 text-sm">
            <Money low={1_800_000} high={2_600_000} currency="EUR" />, <Money low={null} high={null} currency="EUR" />,{" "}
            <DateText value="2026-11-18" />
          </p>
        </Section>
        <Section title="Form">
          <form className="grid max-w-2xl gap-4 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <FormError>The deal was not saved: one field needs a correction.</FormError>
            </div>
            <Field id="target" label="Target" hint="The company that is about to be bought or carved out">
              <Input {...fieldProps("target", { hint: true })} name="target" defaultValue="Sample Works" />
            </Field>
            <Field id="revenue" label="Revenue" error="Revenue: a whole number without letters">
              <Input {...fieldProps("revenue", { error: "x" })} name="revenue" defaultValue="about 20m" />
            </Field>
            <Field id="type" label="Deal type">
              <Select
                {...fieldProps("type")}
                name="type"
                options={[{ value: "carve_out", label: "Carve-out" }]}
                empty="Choose"
              />
            </Field>
            <Field id="note" label="Note" optional>
              <Textarea {...fieldProps("note")} name="note" rows={2} />
            </Field>
            <Checkbox name="whole" label="Analyse everything again" hint="Takes longer than new documents alone" />
            <div className="flex flex-wrap gap-2 sm:col-span-2">
              <Button look="primary">Save deal</Button>
              <Button>Plain</Button>
              <Button look="quiet">Quiet</Button>
              <Button look="danger">Archive deal</Button>
              <Button disabled>Off</Button>
              <Dialog
                trigger="Cancel run"
                title="Cancel run 5?"
                description="What was found until now stays on the run's page."
              >
                <div className="flex justify-end gap-2">
                  <DialogClose>Keep running</DialogClose>
                  <Button look="danger">Cancel run</Button>
                </div>
              </Dialog>
              <ToastSample />
              <Tooltip words="Opens on hover and focus">
                <button type="button" className="text-sm underline">
                  Hint
                </button>
              </Tooltip>
            </div>
          </form>
        </Section>
        <Section title="States">
          <div className="grid gap-6">
            <Progress done={41} of={118} noun="step" words="Reading tables of 12 workbooks" />
            <Banner tone="warning">You are looking at an older state.</Banner>
            <Banner tone="problem">5 documents could not be read.</Banner>
            <EmptyState
              title="No documents yet"
              why="Documents are what every fact rests on. Drop files, folders or a zip from the data room here."
              action={
                <LinkButton href="/" look="primary">
                  Add documents
                </LinkButton>
              }
            />
            <ErrorState
              title="The list could not be loaded"
              kept="Nothing that was saved is affected."
              todo="Try again in a minute."
              id="7f3a90c2"
            />
            <SkeletonPage rows={4} />
          </div>
        </Section>
      </div>
    </AppFrame>
  );
}
