package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One element of an exclusion constraint: what is compared, and how.
 *
 * @param operator such as {@code &&}; in a schema only where the search path does not lead to it
 */
public record ExclusionElement(IndexKey key, QualifiedName operator) {

    /** PostgreSQL manual, 4.1.3 "Operators". */
    private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");

    public ExclusionElement {
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(operator, "operator is null");
        checked(key, operator.name());
    }

    public static ExclusionElement of(IndexKey key, String operator) {
        return new ExclusionElement(key, QualifiedName.of(checked(key, operator)));
    }

    private static String checked(IndexKey key, String operator) {
        if (operator == null || !OPERATOR.matcher(operator).matches()) {
            throw new AutogenException(
                    "exclusion constraint refused: \"" + key.text() + "\" is compared with \"" + operator
                            + "\", which is no operator",
                    "write an operator, such as = or &&");
        }
        return operator;
    }
}
