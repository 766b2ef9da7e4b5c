package dev.autogen.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures as a table, a line a database.
 *
 * @param milliseconds by number of tables, then by name of the benchmark
 */
record Report(SortedMap<Integer, Map<String, Double>> milliseconds) {

    static Report of(Collection<RunResult> results) {
        SortedMap<Integer, Map<String, Double>> milliseconds = new TreeMap<>();
        for (RunResult result : results) {
            int tables = Integer.parseInt(result.getParams().getParam("tables"));
            milliseconds
                    .computeIfAbsent(tables, key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        return new Report(milliseconds);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%8s %12s %12s %16s %12s %16s%n",
                "tables",
                "read",
                "a table",
                "pg_dump",
                "read/pg_dump",
                "bare queries"));
        milliseconds.forEach((tables, row) -> text.append(line(tables, row)));
        return text.toString();
    }

    private static String line(int tables, Map<String, Double> row) {
        Optional<Double> read = Optional.ofNullable(row.get("read"));
        Optional<Double> dump = Optional.ofNullable(row.get("pgDump"));
        return String.format(
                Locale.ROOT,
                "%8d %12s %12s %16s %12s %16s%n",
                tables,
                figure("%.1f ms", read),
                figure("%.3f ms", read.map(value -> value / tables)),
                figure("%.1f ms", dump),
                figure("%.2f", read.flatMap(value -> dump.map(other -> value / other))),
                figure("%.1f ms", Optional.ofNullable(row.get("bareQueries"))));
    }

    private static String figure(String format, Optional<Double> value) {
        return value.map(number -> String.format(Locale.ROOT, format, number)).orElse("-");
    }
}
