package org.creditportal.systemtests.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.kernel.Acting.as;
import static org.creditportal.systemtests.kernel.Acting.atOnce;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.creditportal.files.attachment.AttachFile;
import org.creditportal.files.attachment.AttachedFiles;
import org.creditportal.files.attachment.AttachmentNumber;
import org.creditportal.files.attachment.AttachmentRow;
import org.creditportal.files.attachment.MatterReference;
import org.creditportal.files.attachment.OpenAttachment;
import org.creditportal.files.attachment.OpenedAttachment;
import org.creditportal.files.attachment.WithholdAttachment;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;
import org.creditportal.files.read.ReceivedDocument;
import org.creditportal.files.vault.Vault;
import org.creditportal.kernel.audit.Actor;
import org.creditportal.kernel.error.CollisionException;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.error.StaleVersionException;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.systemtests.Raced;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files lie in the vault and at their matters (ADR 0030). */
@ArquillianTest
class FilesIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final TenantId BETA = new TenantId("beta");
    private static final Actor CLERK = new Actor("clerk", "王芳", "finance", "127.0.0.1");
    private static final Actor OTHER = new Actor("other", "李娜", "finance", "127.0.0.1");
    private static final Actor KEEPER = new Actor("keeper", "赵敏", null, "127.0.0.1");

    @Inject
    private FixtureClock fixtureClock;

    @Inject
    private AttachedFiles attachments;

    @Inject
    private Vault vault;

    @Inject
    private FileRows rows;

    @Inject
    private Clock clock;

    @Deployment
    static WebArchive deployment() {
        return KernelArchive.create();
    }

    @AfterEach
    void putTheClockBack() {
        fixtureClock.putBack();
    }

    @Test
    void keepsAContentOnceAndForgetsWhatWasLent() throws Exception {
        byte[] large = new byte[3 * 1024 * 1024 / 2];
        Arrays.fill(large, (byte) 'v');
        long before = as(ALPHA, CLERK, rows::parts);
        long first = as(ALPHA, CLERK, () -> rows.store(large));
        long second = as(ALPHA, CLERK, () -> rows.store(large));
        assertThat(as(ALPHA, CLERK, rows::parts) - before).isEqualTo(2);
        Instant until = clock.instant().plus(Duration.ofDays(1));
        long lent = as(ALPHA, CLERK, () -> rows.lend(large, until));
        assertThat(as(ALPHA, CLERK, rows::parts) - before).isEqualTo(4);
        assertThat(read(ALPHA, lent)).hasSize(large.length);
        as(ALPHA, CLERK, vault::discardOutdated);
        assertThat(read(ALPHA, lent)).hasSize(large.length);
        fixtureClock.putForward(Duration.ofDays(2));
        as(ALPHA, CLERK, vault::discardOutdated);
        assertThatThrownBy(() -> read(ALPHA, lent)).isInstanceOf(NotFoundException.class);
        assertThat(read(ALPHA, first)).isEqualTo(read(ALPHA, second)).hasSize(large.length);
        assertThatThrownBy(() -> read(BETA, first)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatExplainsAMatterIsCarriedToTheNextButForWhatIsWithheld() throws Exception {
        MatterReference first = new MatterReference("fixture", "round1");
        MatterReference next = new MatterReference("fixture", "round2");
        attach(first, "说明.pdf", "%PDF-1.7 first");
        attach(first, "误传.pdf", "%PDF-1.7 wrong");
        withhold(find(first, KEEPER).get(1), KEEPER);
        assertThat(as(ALPHA, CLERK, () -> rows.carry(first, next, "OTHER"))).isZero();
        assertThat(as(ALPHA, CLERK, () -> rows.carry(first, next, "EVIDENCE"))).isOne();
        AttachmentRow row = find(next, CLERK).get(0);
        assertThat(row.name()).isEqualTo("说明.pdf");
        assertThat(row.attachedBy()).isEqualTo(CLERK.name());
        AttachmentNumber carried = new AttachmentNumber(row.number());
        try (InputStream content = as(ALPHA, CLERK, () -> attachments.open(new OpenAttachment(carried)))
                .content()) {
            assertThat(content.readAllBytes()).isEqualTo("%PDF-1.7 first".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(as(ALPHA, CLERK, () -> rows.audited("ATTACHMENT_ADDED", row.number())))
                .isOne();
    }

    @Test
    void showsAttachmentsToThoseWhoMaySeeThemAndTellsTheTrailWhoOpenedThem() throws Exception {
        MatterReference matter = new MatterReference("fixture", "m1");
        AttachmentNumber number = attach(matter, "决定书.pdf", "%PDF-1.7 a");
        assertThat(attach(matter, "again.pdf", "%PDF-1.7 a")).isEqualTo(number);
        assertThat(find(matter, CLERK)).hasSize(1);
        try (InputStream content = as(ALPHA, OTHER, () -> attachments.open(new OpenAttachment(number)))
                .content()) {
            assertThat(content.readAllBytes()).isEqualTo("%PDF-1.7 a".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(as(ALPHA, CLERK, () -> rows.audited("ATTACHMENT_OPENED", number.value())))
                .isOne();
        AttachmentRow row = find(matter, KEEPER).get(0);
        assertThatThrownBy(() -> withhold(row, CLERK)).isInstanceOf(NotFoundException.class);
        withhold(row, KEEPER);
        assertThat(find(matter, CLERK)).isEmpty();
        assertThat(find(matter, KEEPER)).hasSize(1);
        assertThatThrownBy(() -> open(ALPHA, CLERK, number)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withhold(row, KEEPER)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> open(BETA, KEEPER, number)).isInstanceOf(NotFoundException.class);
        assertThat(open(ALPHA, KEEPER, number).name()).isEqualTo("决定书.pdf");
        for (String closed : List.of("hidden", "closed")) {
            assertThatThrownBy(() -> attach(new MatterReference("fixture", closed), "a.pdf", "%PDF-1.7 b"))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> attach(new MatterReference("nobody", "m1"), "a.pdf", "%PDF-1.7 b"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attach(matter, "a.pdf", "%PDF-1.7" + " ".repeat(2000)))
                .isInstanceOf(FilesException.class);
    }

    @Test
    @Raced("AttachedFiles.attach")
    void twoAtOnceNeverAttachMoreThanAMatterTakes() throws Exception {
        MatterReference matter = new MatterReference("fixture", "m2");
        attach(matter, "a.txt", "a");
        attach(matter, "b.txt", "b");
        List<Object> answers = atOnce(ALPHA, CLERK, () -> attached(matter, "c"), () -> attached(matter, "d"));
        assertThat(answers.stream().filter(AttachmentNumber.class::isInstance)).hasSize(1);
        assertThat(find(matter, CLERK)).hasSize(FixtureAttachmentRights.MOST);
        assertThatThrownBy(() -> attach(matter, "e.txt", "e"))
                .isInstanceOfSatisfying(FilesException.class, refused -> assertThat(refused.code())
                        .isEqualTo(FilesError.TOO_MANY_ATTACHMENTS));
    }

    @Test
    @Raced({"AttachedFiles.withhold", "AttachedFiles.release"})
    void twoAtOnceWithholdAndReleaseOnce() throws Exception {
        MatterReference matter = new MatterReference("fixture", "m4");
        attach(matter, "a.txt", "a");
        AttachmentRow open = find(matter, KEEPER).get(0);
        assertThat(atOnce(ALPHA, KEEPER, () -> withheld(open), () -> withheld(open)))
                .containsOnlyOnce(true);
        AttachmentRow kept = find(matter, KEEPER).get(0);
        assertThat(kept.withheld()).isTrue();
        assertThat(atOnce(ALPHA, KEEPER, () -> released(kept), () -> released(kept)))
                .containsOnlyOnce(true);
        assertThat(find(matter, KEEPER).get(0).withheld()).isFalse();
    }

    private Object withheld(AttachmentRow row) {
        return done(() -> attachments.withhold(order(row)));
    }

    private Object released(AttachmentRow row) {
        return done(() -> attachments.release(order(row)));
    }

    private static WithholdAttachment order(AttachmentRow row) {
        return new WithholdAttachment(new AttachmentNumber(row.number()), row.version(), "涉及个人隐私");
    }

    /** Whether it was; whoever was second is told so. */
    private static Object done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (CollisionException | StaleVersionException second) {
            return second;
        }
    }

    private Object attached(MatterReference matter, String content) {
        try {
            return attach(matter, content + ".txt", content);
        } catch (CollisionException | FilesException second) {
            return second;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private AttachmentNumber attach(MatterReference matter, String name, String content) throws Exception {
        try (ReceivedDocument document = ReceivedDocument.receive(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), name, 10_000)) {
            return as(ALPHA, CLERK, () -> attachments.attach(new AttachFile(matter, "EVIDENCE", document)));
        }
    }

    private List<AttachmentRow> find(MatterReference matter, Actor actor) throws Exception {
        return as(ALPHA, actor, () -> attachments.find(matter));
    }

    private OpenedAttachment open(TenantId tenant, Actor actor, AttachmentNumber number) throws Exception {
        OpenedAttachment opened = as(tenant, actor, () -> attachments.open(new OpenAttachment(number)));
        opened.content().close();
        return opened;
    }

    private void withhold(AttachmentRow row, Actor actor) throws Exception {
        as(ALPHA, actor, () -> {
            attachments.withhold(order(row));
            return null;
        });
    }

    private String read(TenantId tenant, long file) throws Exception {
        return as(tenant, CLERK, () -> {
            try (InputStream content = vault.open(file)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
