package org.creditportal.lists.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.casework.api.step.ServiceWay;
import org.creditportal.kernel.calendar.WorkingDayCalendar;
import org.creditportal.kernel.procedure.Signatory;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListedSubjectKind;
import org.creditportal.lists.api.Service;

/** Entries for tests: {@code anEntry().approved()}. */
public final class Entries {

    public static final LocalDate TODAY = LocalDate.of(2026, 8, 13);
    public static final LocalDate DECIDED_ON = LocalDate.of(2026, 7, 1);
    public static final Instant NOON = Instant.parse("2026-08-13T04:00:00Z");
    /** Weeks alone count: no notice tells of holidays. */
    public static final OfficialDay DAY = dayOf(TODAY);

    public static final String RECORD = "0AWE35PSG1C4N";
    public static final String SUBJECT = "0AWE35PSG1C5P";
    public static final String NAME = "昆明示例商贸有限公司";
    public static final String CODE = "91530100MA6K000019";
    public static final String STATED = "销售超过保质期的食品。";

    public static final Signatory CLERK = new Signatory("u-clerk", "李办事", ListTypes.MARKET, false);
    public static final Signatory REVIEWER = new Signatory("u-reviewer", "王审核", ListTypes.MARKET, false);
    public static final Signatory OFFICE = new Signatory("u-office", "赵信用", "credit-office", true);

    private ListTypeDefinition type = ListTypes.serious();
    private BasisKey basis = BasisKey.of(ListTypes.LAW);
    private ListedSubject subject = new ListedSubject(SUBJECT, ListedSubjectKind.LEGAL_PERSON, NAME, CODE);
    private boolean minor;
    private String reason;
    private List<Ground> grounds = List.of(aGround());
    private String facts = "销售不合格产品，情节严重。";

    private Entries() {}

    public static OfficialDay dayOf(LocalDate date) {
        return new OfficialDay(date, NOON, new WorkingDayCalendar(List.of()));
    }

    /** A person who answers for what the principal is listed for, as a clerk names one. */
    public static ListEntry aPersonOf(ListEntry principal, String number) {
        return aPersonOf(principal, number, ListTypes.withPersons());
    }

    public static ListEntry aPersonOf(ListEntry principal, String number, ListTypeDefinition list) {
        ListedSubject person = new ListedSubject(number, ListedSubjectKind.NATURAL_PERSON, "张三", null);
        Proposal proposal =
                new Proposal(list, BasisKey.of(ListTypes.LAW), null, person, false, List.of(aGround()), "负责的主管人员");
        return ListEntry.nameResponsible(principal, "法定代表人", proposal, CLERK, DAY);
    }

    public static Entries anEntry() {
        return new Entries();
    }

    public static Ground aGround() {
        return aGround(RECORD, DECIDED_ON);
    }

    public static Ground aGround(String record, LocalDate decidedOn) {
        return aGround(record, decidedOn, null);
    }

    public static Ground aGround(String record, LocalDate decidedOn, LocalDate retainedUntil) {
        DecisionDocument document = new DecisionDocument("昆市监罚〔2026〕1号", "昆明市市场监督管理局", decidedOn);
        return new Ground(record, ListTypes.MARKET, SUBJECT, document, true, false, retainedUntil, STATED);
    }

    public static Ground aGround(String record, String subject) {
        Ground ground = aGround(record, DECIDED_ON);
        return new Ground(record, ground.bureau(), subject, ground.document(), true, false, null, null);
    }

    public Entries of(String subjectNumber) {
        subject = new ListedSubject(subjectNumber, ListedSubjectKind.LEGAL_PERSON, NAME, CODE);
        return this;
    }

    public Entries on(ListTypeDefinition listType) {
        type = listType;
        return this;
    }

    public Entries withBasis(String key) {
        basis = new BasisKey(key);
        return this;
    }

    /** On a list that asks prior notice of five working days and six months of publication at the least. */
    public Entries heard() {
        type = ListTypes.hearing();
        return this;
    }

    public Entries because(String listingReason) {
        reason = listingReason;
        return this;
    }

    public Entries withFacts(String text) {
        facts = text;
        return this;
    }

    public Entries restingOn(Ground... records) {
        grounds = List.of(records);
        return this;
    }

    public Entries ofPerson(String name) {
        subject = new ListedSubject(SUBJECT, ListedSubjectKind.NATURAL_PERSON, name, null);
        return this;
    }

    public Entries ofMinor() {
        minor = true;
        return ofPerson("张小明");
    }

    public Proposal proposal() {
        return new Proposal(type, basis, reason, subject, minor, grounds, facts);
    }

    public ListEntry proposedBy(Signatory proposer) {
        return ListEntry.propose(proposal(), proposer, DAY);
    }

    public ListEntry proposed() {
        return proposedBy(CLERK);
    }

    /** Notice was served on the day before {@link #TODAY}, a Wednesday. */
    public ListEntry notified() {
        ListEntry entry = heard().proposed();
        entry.giveNotice(served(TODAY.minusDays(1)), CLERK, DAY);
        return entry;
    }

    public static Service served(LocalDate on) {
        return new Service(on, ServiceWay.DIRECT, "送达回证1号");
    }

    public ListEntry approved() {
        ListEntry entry = proposed();
        entry.decide(true, "事实清楚", REVIEWER, DAY);
        return entry;
    }

    public ListEntry rejected() {
        ListEntry entry = proposed();
        entry.decide(false, "证据不足", REVIEWER, DAY);
        return entry;
    }

    public ListEntry published() {
        ListEntry entry = approved();
        entry.publish(null, OFFICE, DAY);
        return entry;
    }

    public ListEntry withdrawn() {
        ListEntry entry = published();
        entry.withdraw(null, "处罚决定被撤销", OFFICE, DAY);
        return entry;
    }
}
