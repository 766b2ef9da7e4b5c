package dev.autogen.diff.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two lists matched by key, in the order of the lists. */
record Pairs<K, V>(List<V> added, List<V> removed, List<Pair<V>> common) {

    /** What stands under one key on both sides. */
    record Pair<V>(V live, V wanted) {}

    static <K, V> Pairs<K, V> of(Collection<V> live, Collection<V> wanted, Function<V, K> key) {
        Map<K, V> liveByKey = new LinkedHashMap<>();
        live.forEach(value -> liveByKey.put(key.apply(value), value));
        List<V> added = new ArrayList<>();
        List<Pair<V>> common = new ArrayList<>();
        for (V value : wanted) {
            V match = liveByKey.remove(key.apply(value));
            if (match == null) {
                added.add(value);
            } else {
                common.add(new Pair<>(match, value));
            }
        }
        return new Pairs<>(added, List.copyOf(liveByKey.values()), common);
    }
}
