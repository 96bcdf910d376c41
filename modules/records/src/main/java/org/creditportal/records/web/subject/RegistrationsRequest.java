package org.creditportal.records.web.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.records.api.subject.RegistrationsTold;
import org.creditportal.records.api.subject.TellRegistrations;
import org.creditportal.webkit.rest.MalformedJsonException;
import org.creditportal.webkit.rest.RequestText;

/** How organisations stand on the business register; field names are the interface. */
public class RegistrationsRequest {

    public String asOf;
    public String source;
    public List<RegistrationLine> registrations;

    /** One of them: its status by name or in the words of registers. */
    public static class RegistrationLine {
        public String code;
        public String status;
        public String establishedOn;

        private TableLine toLine(int number) {
            return new TableLine(
                    number,
                    List.of(
                            Objects.toString(code, "").strip(),
                            Objects.toString(status, "").strip(),
                            Objects.toString(establishedOn, "").strip()));
        }
    }

    TellRegistrations toCommand() {
        if (registrations == null || registrations.contains(null)) {
            throw new MalformedJsonException("registrations");
        }
        List<TableLine> lines = new ArrayList<>();
        registrations.forEach(line -> lines.add(line.toLine(lines.size() + 1)));
        return new TellRegistrations(lines, RequestText.day("asOf", asOf), source);
    }

    /** What came of it. */
    public static class RegistrationsTaken {

        /** How many are told otherwise than before, or for the first time. */
        public final int told;

        /** How many were told just so already. */
        public final int same;

        /** Of how many something of a later day is known. */
        public final int older;

        /** How many are not on record here. */
        public final int unknown;

        RegistrationsTaken(RegistrationsTold came) {
            told = came.told();
            same = came.same();
            older = came.older();
            unknown = came.unknown();
        }
    }
}
