/**
 * What a project says of itself in Java, in {@code Environment.java} beside the folder of its revisions:
 *
 * <pre>{@code
 * import static dev.autogen.revision.Ddl.*;
 *
 * public final class Environment implements dev.autogen.environment.Environment {
 *
 *     @Override
 *     public void declare(Declarations declare) {
 *         declare.index("invoice", index("invoice_unpaid_idx", "customer_id").where("paid is null"));
 *     }
 * }
 * }</pre>
 *
 * Imports the values of {@code schema} and {@code operation} and the listener of {@code execute}.
 */
@NullMarked
package dev.autogen.environment;

import org.jspecify.annotations.NullMarked;
