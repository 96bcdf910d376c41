package org.creditportal.responsibility.api.task;

/** What a file at a task is for. Texts in the bundle under {@code TaskFile.<NAME>}. */
public enum TaskFile {
    /** Whoever gave the task explains it; proves nothing. */
    INSTRUCTION,
    /** The bureau proves what it did. */
    EVIDENCE
}
