# Debian base: the embedded engine has no musl binary. Not built where this file was written: no Docker there.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# Beyond loopback a token is asked for: docker run -e PLANGRAPH_TOKEN=… -p 127.0.0.1:4000:4000 plangraph
ENTRYPOINT ["node", "dist/src/cli.js"]
CMD ["start", "--data", "/data", "--host", "0.0.0.0"]
