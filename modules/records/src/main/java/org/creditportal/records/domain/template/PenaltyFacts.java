package org.creditportal.records.domain.template;

import java.time.LocalDate;
import java.util.Set;
import org.creditportal.kernel.code.Money;
import org.creditportal.records.domain.subject.SubjectFacts;

/**
 * A penalty decision as a good row tells it; texts that were not given are {@code null}.
 *
 * @param representativeNumber number of the legal representative's certificate, in the clear
 */
public record PenaltyFacts(
        SubjectFacts subject,
        String documentNumber,
        LocalDate decidedOn,
        LocalDate validUntil,
        LocalDate publicUntil,
        String authority,
        String authorityCode,
        String source,
        String sourceCode,
        String remark,
        String violation,
        String facts,
        String basis,
        Set<PenaltyKind> kinds,
        String kindText,
        String content,
        Money fine,
        Money confiscated,
        String licence,
        String representative,
        String representativeNumber) {}
