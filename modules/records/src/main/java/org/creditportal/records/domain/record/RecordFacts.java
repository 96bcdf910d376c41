package org.creditportal.records.domain.record;

import java.time.LocalDate;
import org.creditportal.records.domain.subject.SubjectFacts;

/** What a good row says. */
public record RecordFacts(
        RecordKind kind,
        SubjectFacts subject,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate publicUntil,
        String authority,
        String authorityCode,
        String source,
        String sourceCode,
        String remark,
        RecordContent content) {}
