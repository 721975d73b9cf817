-- wrk: the 95th percentile in milliseconds; an answer that is not good spoils the measurement
done = function(summary, latency)
  if summary.errors.status > 0 then io.write("bad answers: ", summary.errors.status, "\n") os.exit(1) end
  io.write(string.format("p95_ms %.2f\n", latency:percentile(95) / 1000))
end
