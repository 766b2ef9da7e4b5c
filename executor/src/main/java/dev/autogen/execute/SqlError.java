package dev.autogen.execute;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a driver said, without secrets.
 *
 * @param sqlState blank where the driver names none
 * @param cause empty where its own message holds a secret
 */
record SqlError(String message, String sqlState, Optional<Throwable> cause) {

    /** As in a JDBC URL: {@code ?password=...}. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)((?:password|passwd|pwd)=)[^&;,\\s]+");

    /** As in {@code //user:password@host}. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^:/@\\s]*:)[^@\\s]+@");

    private static final String QUERY_CANCELED = "57014";
    private static final String UNDEFINED_OBJECT = "42704";

    /** As the server quotes it, in whatever language. */
    private static final Pattern SPATIAL_TYPE = Pattern.compile("\\W(geometry|geography)\\W");

    /** Of the extension pgvector. */
    private static final Pattern VECTOR_TYPE = Pattern.compile("\\W(vector|halfvec|sparsevec)\\W");

    private static final String MASKED = "$1***";

    SqlError {
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(sqlState, "sqlState is null");
        Objects.requireNonNull(cause, "cause is null");
    }

    /** Takes the innermost SQL exception: a pool wraps the driver's own. Empty where there is none. */
    static Optional<SqlError> of(Throwable failure) {
        SQLException innermost = null;
        boolean holdsSecret = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            holdsSecret |= !text(cause).equals(masked(text(cause)));
            if (cause instanceof SQLException exception) {
                innermost = exception;
            }
        }
        if (innermost == null) {
            return Optional.empty();
        }
        String sqlState = Objects.requireNonNullElse(innermost.getSQLState(), "");
        return Optional.of(new SqlError(
                masked(withReason(innermost)), sqlState, holdsSecret ? Optional.empty() : Optional.of(failure)));
    }

    Trouble trouble() {
        // The state is the same for whoever cancelled it.
        if (sqlState.equals(QUERY_CANCELED) && message.contains("statement timeout")) {
            return Trouble.TIMEOUT;
        }
        // The state alone does not say which type is missing.
        if (sqlState.equals(UNDEFINED_OBJECT) && SPATIAL_TYPE.matcher(message).find()) {
            return Trouble.POSTGIS;
        }
        if (sqlState.equals(UNDEFINED_OBJECT) && VECTOR_TYPE.matcher(message).find()) {
            return Trouble.VECTOR;
        }
        return Trouble.of(sqlState);
    }

    /** Returns the message, then the SQLSTATE; all lines but the first indented. */
    String text() {
        String lines = message.strip().replace("\n", "\n    ");
        return sqlState.isEmpty() ? lines : lines + "\n    SQLSTATE: " + sqlState;
    }

    @Nullable
    Throwable causeOrNull() {
        return cause.orElse(null);
    }

    /** Adds the host that nobody knows, which the driver names in the cause alone. */
    private static String withReason(SQLException failure) {
        if (failure.getCause() instanceof UnknownHostException unknown) {
            return text(failure) + " The host " + text(unknown) + " is unknown.";
        }
        return text(failure);
    }

    private static String text(Throwable failure) {
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
    }

    private static String masked(String message) {
        String withoutParameter = PASSWORD.matcher(message).replaceAll(MASKED);
        return USER_INFO.matcher(withoutParameter).replaceAll(MASKED + "@");
    }
}
