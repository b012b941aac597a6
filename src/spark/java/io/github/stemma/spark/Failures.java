package io.github.stemma.spark;

/** What went wrong in Spark, in one line. */
final class Failures {

    private Failures() {}

    /** The first line of the deepest cause that says something. */
    static String reason(Throwable failure) {
        String reason = failure.getClass().getSimpleName();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = at.getMessage();
            if (message != null && !message.isBlank()) {
                reason = message.strip().lines().findFirst().orElse(reason);
            }
        }
        return reason;
    }

    /** Whether Spark says that the input is not there. */
    static boolean isMissing(Throwable failure) {
        String reason = reason(failure);
        return reason.contains("PATH_NOT_FOUND") || reason.contains("does not exist");
    }
}
