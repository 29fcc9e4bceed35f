# Plumbline on debian-slim: the same commands as on any machine.
FROM debian:trixie-slim AS base
RUN apt-get update \
  && apt-get install -y --no-install-recommends nodejs npm ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home --uid 10001 plumbline
WORKDIR /srv/plumbline

FROM base AS build
COPY package.json package-lock.json .npmrc ./
COPY patches ./patches
RUN npm ci --omit=dev
COPY . .
RUN npm run build

FROM base
COPY --from=build --chown=plumbline:plumbline /srv/plumbline ./
RUN mkdir /data && chown plumbline:plumbline /data
USER plumbline
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["node", "bin/plumbline.mjs"]
CMD ["start"]
