package org.creditportal.checks.web;

import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.WithdrawSubjects;
import org.creditportal.webkit.rest.MalformedJsonException;

/** Subjects that a bureau's own system takes out of a matter; field names are the interface. */
public class SubjectsRequest {

    public String area;
    public String number;

    /** Codes or personal numbers, as they were told. */
    public List<String> subjects;

    public String reason;

    WithdrawSubjects toCommand(CommandToken token) {
        if (subjects == null
                || subjects.isEmpty()
                || subjects.size() > MatterRegister.MOST_SUBJECTS
                || subjects.stream().anyMatch(Objects::isNull)) {
            throw new MalformedJsonException("subjects");
        }
        return new WithdrawSubjects(area, number, subjects, reason, token);
    }

    /** What came of it. */
    public static class Withdrawn {

        /** How many were named. */
        public final int withdrawn;

        Withdrawn(int withdrawn) {
            this.withdrawn = withdrawn;
        }
    }
}
