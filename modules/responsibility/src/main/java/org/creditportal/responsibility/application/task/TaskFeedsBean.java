package org.creditportal.responsibility.application.task;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.creditportal.identity.api.IdentityPermission;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.api.OfficerAddress;
import org.creditportal.identity.api.OfficerAddresses;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.cryptography.Digests;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantAddress;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.responsibility.api.BureauDirectory;
import org.creditportal.responsibility.api.BureauView;
import org.creditportal.responsibility.api.ResponsibilityAudit;
import org.creditportal.responsibility.api.ResponsibilityPermission;
import org.creditportal.responsibility.api.task.RenewTaskFeed;
import org.creditportal.responsibility.api.task.RevokeTaskFeed;
import org.creditportal.responsibility.api.task.TaskCalendarView;
import org.creditportal.responsibility.api.task.TaskFeedView;
import org.creditportal.responsibility.api.task.TaskFeeds;
import org.creditportal.responsibility.api.task.TaskRow;
import org.creditportal.responsibility.domain.task.TaskFeed;
import org.creditportal.responsibility.domain.task.TaskScope;

@Stateless
@DenyAll
public class TaskFeedsBean implements TaskFeeds {

    /** Where feeds are read, below the office. */
    private static final String PATH = "/feed/tasks/";

    private static final int SECRET_BYTES = 32;
    private static final int MONTHS_BEHIND = 1;
    private static final int MONTHS_AHEAD = 12;

    @Inject
    private StoredTaskFeeds feeds;

    @Inject
    private TaskDays days;

    @Inject
    private OfficerOfTasks officers;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private BureauDirectory bureaus;

    @Inject
    private OfficerAddresses accounts;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    public TaskFeedView own() {
        LocalDate today = officers.today();
        return feeds.of(officers.officer().id()).stream()
                .filter(feed -> feed.isOpen(today))
                .findFirst()
                .map(feed -> new TaskFeedView(null, feed.createdAt(), feed.validUntil()))
                .orElse(TaskFeedView.NONE);
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    @Audited(ResponsibilityAudit.TASK_FEED_RENEWED)
    public TaskFeedView renew(RenewTaskFeed command) {
        Instant now = clock.instant();
        Officer officer = officers.officer();
        feeds.of(officer.id()).forEach(feed -> feed.revoke(now));
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        TaskFeed feed = TaskFeed.open(
                officers.signatory(), officers.scope().everything(), digest(secret), now, officers.today());
        feeds.add(feed);
        String address = TenantAddress.of(tenants.current()).officeUrl() + PATH + secret + ".ics";
        return new TaskFeedView(address, feed.createdAt(), feed.validUntil());
    }

    @Override
    @RolesAllowed(ResponsibilityPermission.TASKS_VIEW)
    @Audited(ResponsibilityAudit.TASK_FEED_REVOKED)
    public void revoke(RevokeTaskFeed command) {
        feeds.of(officers.officer().id()).forEach(feed -> feed.revoke(clock.instant()));
    }

    @Override
    @PermitAll
    public TaskCalendarView read(String secret) {
        LocalDate today = officers.today();
        TaskFeed feed = feeds.byDigest(digest(secret))
                .filter(found -> found.isOpen(today))
                .filter(this::isStillTheOfficers)
                .orElseThrow(() -> new NotFoundException("TaskFeed", "the one asked for"));
        TenantDefinition tenant = tenants.current();
        String office = TenantAddress.of(tenant).officeUrl();
        CalendarText calendar = new CalendarText(tenant.name().zh(), clock.instant());
        TaskScope scope = feed.scope(bureau -> tenant.heldBy(tenant.holder(bureau)));
        List<TaskRow> due = days.due(today.minusMonths(MONTHS_BEHIND), today.plusMonths(MONTHS_AHEAD), scope);
        due.forEach(task -> calendar.event(
                task.number() + "@" + tenant.hosts().get(0),
                task.dueOn(),
                task.title(),
                name(task.bureau()),
                office + "/responsibility/task.xhtml?number=" + task.number()));
        return new TaskCalendarView(calendar.end());
    }

    /** As the realm knows the account now: it is open, and where it was when the address was made. */
    private boolean isStillTheOfficers(TaskFeed feed) {
        TenantDefinition tenant = tenants.current();
        return accounts.find(feed.officer())
                .map(OfficerAddress::officer)
                .filter(officer -> officer.may(ResponsibilityPermission.TASKS_VIEW))
                .filter(officer ->
                        feed.isStillOf(officer.may(IdentityPermission.BUREAUS_ALL), bureau -> tenant.holder(bureau)
                                .equals(officer.bureau())))
                .isPresent();
    }

    private String name(String bureau) {
        return bureaus.find(bureau).map(BureauView::name).map(LocalizedText::zh).orElse(bureau);
    }

    private static String digest(String secret) {
        return HexFormat.of().formatHex(Digests.sha256().digest(secret.getBytes(StandardCharsets.UTF_8)));
    }
}
