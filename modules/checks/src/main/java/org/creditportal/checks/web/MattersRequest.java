package org.creditportal.checks.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.checks.api.register.MatterRegister;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisterMatters;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.webkit.rest.MalformedJsonException;

/** Matters that a bureau's own system tells; field names are the interface, dates are as 2026-08-13. */
public class MattersRequest {

    public List<Matter> matters;

    /** One of them; without a day it is not decided yet. */
    public static class Matter {
        public String area;

        /** A kind of matter of the area; without it only what the area demands of each kind is demanded. */
        public String matterKind;

        public String number;
        public String name;
        public String decidedOn;

        /** Codes or personal numbers of those whom it is about; none where it is not told. */
        public List<String> subjects;

        private RegisteredMatter told() {
            if (subjects != null && subjects.stream().anyMatch(Objects::isNull)) {
                throw new MalformedJsonException("matters[].subjects");
            }
            try {
                LocalDate decided = decidedOn == null ? null : LocalDate.parse(decidedOn);
                return new RegisteredMatter(area, matterKind, number, name, decided, subjects);
            } catch (DateTimeParseException notADate) {
                throw new MalformedJsonException("matters[].decidedOn");
            }
        }
    }

    RegisterMatters toCommand(CommandToken token) {
        if (matters == null
                || matters.isEmpty()
                || matters.size() > MatterRegister.MOST
                || matters.stream().anyMatch(matter -> matter == null)) {
            throw new MalformedJsonException("matters");
        }
        return new RegisterMatters(matters.stream().map(Matter::told).toList(), MatterSource.INTERFACE, token);
    }

    /** What came of it. */
    public static class Registered {

        /** How many were taken in, known ones too. */
        public final int registered;

        /** Numbers of decided ones that had been told with another day or kind, which stays: they are corrected by form, with a reason. */
        public final List<String> unlike;

        Registered(int registered, List<String> unlike) {
            this.registered = registered;
            this.unlike = unlike;
        }
    }
}
