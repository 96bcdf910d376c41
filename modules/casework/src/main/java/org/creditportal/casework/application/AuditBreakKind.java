package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.creditportal.casework.api.CaseworkProposal;
import org.creditportal.casework.api.proposal.ProposalKind;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.kernel.audit.AcknowledgeBreak;
import org.creditportal.kernel.audit.AuditBreaks;
import org.creditportal.kernel.text.Texts;

/**
 * What is broken in the audit trail and cannot be mended is acknowledged by two officers: an audit administrator looks into it, and
 * another one, or the security administrator, confirms.
 */
@ApplicationScoped
public class AuditBreakKind implements ProposalKind<AcknowledgeBreak> {

    private static final int LONGEST_TITLE = 200;

    @Inject
    private AuditBreaks breaks;

    @Override
    public String name() {
        return CaseworkProposal.AUDIT_BREAK;
    }

    @Override
    public Class<AcknowledgeBreak> commandType() {
        return AcknowledgeBreak.class;
    }

    @Override
    public String proposePermission() {
        return IdentityPermission.AUDIT_VIEW;
    }

    @Override
    public String decidePermission() {
        return IdentityPermission.AUDIT_CONFIRM;
    }

    /** Administrators belong to no bureau. */
    @Override
    public boolean isForEveryBureau() {
        return true;
    }

    @Override
    public String title(AcknowledgeBreak command) {
        String title = Arrays.stream(command.findings().split(", "))
                .map(finding -> finding.split(" "))
                .map(finding -> Texts.of("identity", Locale.SIMPLIFIED_CHINESE)
                        .get("AuditFault." + finding[0], Long.parseLong(finding[1])))
                .collect(Collectors.joining());
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    @Override
    public void tell(AcknowledgeBreak command, ProposalWords words) {
        Texts texts = Texts.of("identity", words.language());
        words.texts(
                        "auditBreak.label.findings",
                        Arrays.stream(command.findings().split(", "))
                                .map(finding -> finding.split(" "))
                                .map(finding -> texts.get("AuditFault." + finding[0], Long.parseLong(finding[1])))
                                .toList())
                .text("auditBreak.label.breaksBefore", String.valueOf(command.breaksBefore()))
                .text("auditBreak.label.proposedBy", command.proposedBy())
                .text("auditBreak.label.reason", command.reason());
    }

    /** Whether the trail still looks as it was seen is asked when it is acknowledged, because it takes reading it whole. */
    @Override
    public long seenVersion(AcknowledgeBreak command) {
        return command.breaksBefore();
    }

    @Override
    public long currentVersion(AcknowledgeBreak command) {
        return breaks.acknowledged().size();
    }

    @Override
    public void run(AcknowledgeBreak command) {
        breaks.acknowledge(command);
    }
}
