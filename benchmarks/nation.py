# Median milliseconds of the same count in DuckDB, on a table of its own made from the CSV; prints nothing where DuckDB is missing.
import statistics, sys, time
try:
    import duckdb
except ImportError:
    sys.exit(0)
csv, sql, times = sys.argv[1], open(sys.argv[2]).read(), int(sys.argv[3])
base = duckdb.connect()
base.execute("create table kase as select * from read_csv(?, columns={'id':'bigint','court':'int','filed':'date','closed':'date','way':'text','target_fen':'bigint','got_fen':'bigint'})", [csv])
took = []
for _ in range(times + 1):
    start = time.perf_counter()
    base.execute(sql).fetchall()
    took.append((time.perf_counter() - start) * 1000)
print(statistics.median(took[1:]))
