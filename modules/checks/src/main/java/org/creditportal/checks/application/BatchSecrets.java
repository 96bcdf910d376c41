package org.creditportal.checks.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.creditportal.checks.api.batch.AskedLine;
import org.creditportal.checks.domain.batch.BatchCheck;
import org.creditportal.kernel.cryptography.FieldProtection;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.kernel.procedure.Signature;

/** Whom checks of many ask for, encrypted: there may be personal numbers among them. */
@ApplicationScoped
class BatchSecrets {

    @Inject
    FieldProtection protection;

    @Inject
    Clock clock;

    String protect(String lines) {
        return protection.protect(lines);
    }

    String digest(String lines) {
        return protection.blindIndex(lines);
    }

    List<AskedLine> lines(BatchCheck batch) {
        return BatchLines.of(protection.reveal(batch.asked()));
    }

    Signature sign(Signatory officer) {
        return officer.sign(clock.instant());
    }
}
