package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.Partitioning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what PostgreSQL writes of partitioning. Its catalogue has the expressions of all keys as one tree, which no
 * function takes apart; and only its own text knows which operator class and which collation are the ordinary ones
 * (pg_get_partkeydef_worker in ruleutils.c).
 */
final class PartitionParser {

    private static final Pattern HASH = Pattern.compile("FOR VALUES WITH \\(modulus ([0-9]+), remainder ([0-9]+)\\)");

    private PartitionParser() {}

    /**
     * Reads a partition key.
     *
     * @param definition as {@code pg_get_partkeydef} writes it: {@code RANGE (a, lower(b) COLLATE "C")}
     * @param columns as {@code pg_partitioned_table.partattrs} has them: a number for each key, 0 for an expression
     */
    static Partitioning partitioning(String definition, String columns) {
        List<IndexDefinition.Key> keys = IndexDefinition.parse(definition).keys();
        String[] numbers = columns.split(" ");
        List<IndexKey> result = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            result.add(key(keys.get(i), numbers[i].equals("0")));
        }
        String strategy = definition.substring(0, definition.indexOf(' '));
        return new Partitioning(Partitioning.Strategy.valueOf(strategy), result);
    }

    private static IndexKey key(IndexDefinition.Key key, boolean isExpression) {
        return new IndexKey(
                isExpression ? Parentheses.stripped(key.text()) : key.text(),
                isExpression,
                false,
                false,
                key.operatorClass(),
                key.collation());
    }

    /**
     * Reads which rows a partition holds.
     *
     * @param clause as {@code pg_get_expr} writes {@code pg_class.relpartbound} (get_rule_expr in ruleutils.c)
     */
    static PartitionBound bound(String clause) {
        if (clause.equals("DEFAULT")) {
            return new PartitionBound.Remaining();
        }
        List<List<String>> values =
                SqlList.groups(clause).stream().map(SqlList::elements).toList();
        if (clause.startsWith("FOR VALUES FROM ")) {
            return new PartitionBound.Range(values.get(0), values.get(1));
        }
        if (clause.startsWith("FOR VALUES IN ")) {
            return new PartitionBound.In(values.get(0));
        }
        Matcher hash = HASH.matcher(clause);
        if (!hash.matches()) {
            throw new AutogenException(
                    "database not read: a partition has the bound " + clause + ", which autogen does not understand",
                    "leave its table out, and report it as a bug of autogen's");
        }
        return new PartitionBound.Hash(Integer.parseInt(hash.group(1)), Integer.parseInt(hash.group(2)));
    }
}
