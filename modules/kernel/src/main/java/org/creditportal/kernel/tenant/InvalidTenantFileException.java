package org.creditportal.kernel.tenant;

import java.io.Serializable;
import java.util.List;

/**
 * The tenants' files cannot be used, so nothing starts. It reports all problems found, the first of them as
 * {@link #file()}, {@link #line()} and {@link #reason()}; the message has one line a problem.
 */
public class InvalidTenantFileException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param file the file, relative to the tenants' folder
     * @param line the line, counted from 1; 0 when the problem has none, such as a missing file
     * @param reason what is wrong
     */
    public record Problem(String file, int line, String reason) implements Serializable {

        @Override
        public String toString() {
            return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
        }
    }

    private final List<Problem> problems;

    /**
     * @param problems what is wrong, at least one
     */
    public InvalidTenantFileException(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** All problems, ordered by file and line. */
    public List<Problem> problems() {
        return problems;
    }

    /** The file of the first problem, relative to the tenants' folder. */
    public String file() {
        return problems.get(0).file();
    }

    /** The line of the first problem, counted from 1; 0 when it has none. */
    public int line() {
        return problems.get(0).line();
    }

    /** What the first problem is. */
    public String reason() {
        return problems.get(0).reason();
    }
}
