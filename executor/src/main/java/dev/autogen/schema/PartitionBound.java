package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;

/** Which rows of a partitioned table a partition holds. */
public sealed interface PartitionBound {

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R range(Range bound);

        R in(In bound);

        R hash(Hash bound);

        R remaining(Remaining bound);
    }

    /**
     * {@code for values from (...) to (...)}.
     *
     * @param from SQL expressions, or {@code MINVALUE}, one for each key; included
     * @param to SQL expressions, or {@code MAXVALUE}, as many; not included
     */
    record Range(List<String> from, List<String> to) implements PartitionBound {

        public Range {
            from = written(from);
            to = written(to);
            if (from.size() != to.size()) {
                throw new AutogenException(
                        "partition bound refused: from " + from + " to " + to, "write as many values on either side");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /**
     * {@code for values in (...)}.
     *
     * @param values SQL expressions
     */
    record In(List<String> values) implements PartitionBound {

        public In {
            values = written(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.in(this);
        }
    }

    /** {@code for values with (modulus ..., remainder ...)}. */
    record Hash(int modulus, int remainder) implements PartitionBound {

        public Hash {
            if (modulus < 1 || remainder < 0 || remainder >= modulus) {
                throw new AutogenException(
                        "partition bound refused: modulus " + modulus + ", remainder " + remainder,
                        "write a remainder from 0 to the modulus less one");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hash(this);
        }
    }

    /** {@code default}: the rows that no other partition holds. */
    record Remaining() implements PartitionBound {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.remaining(this);
        }
    }

    private static List<String> written(List<String> values) {
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new AutogenException("partition bound refused: a value is missing", "write an SQL expression");
        }
        return List.copyOf(values);
    }
}
