package org.creditportal.correspondence.application.urging;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.casework.api.deadline.ClockKey;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.work.BureauUrged;
import org.creditportal.correspondence.api.CorrespondenceAudit;
import org.creditportal.correspondence.api.CorrespondenceError;
import org.creditportal.correspondence.api.CorrespondenceException;
import org.creditportal.correspondence.api.CorrespondencePermission;
import org.creditportal.correspondence.api.document.DocumentDraft;
import org.creditportal.correspondence.api.document.DocumentFileView;
import org.creditportal.correspondence.api.document.SentLetter;
import org.creditportal.correspondence.api.urging.UrgeMatter;
import org.creditportal.correspondence.api.urging.UrgedMatterSource;
import org.creditportal.correspondence.api.urging.UrgingLetters;
import org.creditportal.correspondence.api.urging.UrgingRow;
import org.creditportal.correspondence.application.document.PortalLetters;
import org.creditportal.correspondence.domain.urging.MatterUrging;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.outbox.Outbox;
import org.creditportal.kernel.text.Texts;

/** Writes the letter, notes the urging, and has the bureau's officers written to. */
@Stateless
@DenyAll
public class UrgingLettersBean implements UrgingLetters {

    @Inject
    StoredUrgings urgings;

    @Inject
    PortalLetters letters;

    @Inject
    Clocks clocks;

    @Inject
    Outbox outbox;

    @Inject
    @Any
    Instance<UrgedMatterSource> sources;

    @Override
    @RolesAllowed(CorrespondencePermission.DOCUMENTS_ISSUE)
    @Audited(CorrespondenceAudit.BUREAU_URGED)
    public String urge(UrgeMatter command) {
        ClockKey key = command.clock();
        ClockView behind = clocks.require(key);
        MatterUrging urging = MatterUrging.of(behind, command, letters.today(), letters.sign(command.words()));
        if (urgings.of(key.module(), key.matter()).stream().anyMatch(urging::isSame)) {
            throw new CorrespondenceException(CorrespondenceError.URGED_TODAY);
        }
        SentLetter sent = letters.send(draft(command, urging), key.matter());
        urging.writtenIn(sent.number(), sent.officialNumber());
        urgings.add(urging);
        outbox.publish(BureauUrged.one(
                key.module(), urging.number(), behind.bureau(), command.permission(), command.page(), key.matter()));
        return sent.number();
    }

    private DocumentDraft draft(UrgeMatter command, MatterUrging urging) {
        String task = Texts.of(command.clock().module(), Locale.CHINESE)
                .get("waiting." + command.clock().name());
        return new DocumentDraft(
                DOCUMENT,
                letters.bureauName(urging.bureau()),
                Map.of(
                        "matter", command.title(),
                        "number", command.clock().matter(),
                        "task", task,
                        "due", letters.words(urging.dueOn()),
                        "answer", letters.words(urging.by()),
                        "text", urging.signature().reason()));
    }

    @Override
    @PermitAll
    public List<UrgingRow> findUrgings(String module, String matter) {
        return seen(module, matter).map(UrgingLettersBean::row).toList();
    }

    private Stream<MatterUrging> seen(String module, String matter) {
        boolean visible = sources.stream()
                .filter(source -> source.module().equals(module))
                .anyMatch(source -> source.isSeen(matter));
        return visible ? urgings.of(module, matter).stream() : Stream.empty();
    }

    private static UrgingRow row(MatterUrging urging) {
        return new UrgingRow(
                urging.number(),
                urging.clock(),
                urging.bureau(),
                urging.dueOn(),
                urging.by(),
                urging.document(),
                urging.officialNumber(),
                urging.signature().officerName(),
                urging.signature().at(),
                urging.signature().reason());
    }

    @Override
    @PermitAll
    public DocumentFileView open(String module, String matter, String document) {
        return seen(module, matter)
                .filter(urging -> urging.document().equals(document))
                .findFirst()
                .map(urging -> letters.open(urging.document(), matter))
                .orElseThrow(() -> new NotFoundException("MatterUrging", document));
    }
}
