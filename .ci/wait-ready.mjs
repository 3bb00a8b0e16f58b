// node .ci/wait-ready.mjs URL SECONDS: waits until the address answers 200; fails when that takes too long.
const [url, seconds] = process.argv.slice(2);
const deadline = Date.now() + Number(seconds) * 1000;
for (;;) {
  const answered = await fetch(url).then(
    (response) => response.ok,
    () => false,
  );
  if (answered) break;
  if (Date.now() > deadline) {
    console.error(`${url} did not answer within ${seconds} s`);
    process.exit(1);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
}
