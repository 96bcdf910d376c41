package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.records.application.subject.SubjectFixture.CARD;
import static org.creditportal.records.application.subject.SubjectFixture.assertRefused;
import static org.creditportal.records.application.subject.SubjectFixture.number;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.creditportal.casework.api.proposal.ProposalView;
import org.creditportal.casework.api.proposal.ProposalWords;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.record.ReliantRow;
import org.creditportal.records.api.subject.AddIdentifier;
import org.creditportal.records.api.subject.DecideMerge;
import org.creditportal.records.api.subject.IdentifiedSubject;
import org.creditportal.records.api.subject.IdentifierKind;
import org.creditportal.records.api.subject.IdentifierReliance;
import org.creditportal.records.api.subject.IdentifierRow;
import org.creditportal.records.api.subject.MergeNumber;
import org.creditportal.records.api.subject.ProposeMerge;
import org.creditportal.records.api.subject.SubjectKind;
import org.creditportal.records.api.subject.TakeBackIdentifier;
import org.creditportal.records.domain.subject.Subject;
import org.creditportal.records.domain.subject.SubjectFacts;
import org.creditportal.records.domain.template.PenaltyRows;
import org.junit.jupiter.api.Test;

/** What two officers take back from a subject, and whom it means from then on. */
class TakeBackIdentifierTest {

    private static final String OTHER_CODE = "91530100MA6K1001XJ";
    private static final String REGISTRATION = "530102600012345";

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.company();
    private final Subject person = office.person();
    private final TakeBackIdentifierKind kind = new TakeBackIdentifierKind();
    private final IdentifierReliance checks = (subject, key, most) -> OTHER_CODE.equals(key)
            ? List.of(new ReliantRow("/checks/detail", "0CHCK00000001", text("check"), text("read"), false))
            : List.of();

    TakeBackIdentifierTest() {
        kind.subjects = office.subjects;
        kind.identifiers = new TakenIdentifiers(office.subjects, office.parts);
        kind.resting = new RestingOnIdentifiers(office.holders, List.of(), List.of(checks));
        kind.turns = office.turns;
        kind.legalDate = office.today;
        kind.trail = office.trail;
    }

    private static LocalizedText text(String both) {
        return new LocalizedText(both, both);
    }

    private TakeBackIdentifier command(Subject subject, IdentifierKind of, String key) {
        return new TakeBackIdentifier(subject.number(), of, key, subject.version(), "mistyped");
    }

    private void takeBack(Subject subject, IdentifierKind of, String key) {
        TakeBackIdentifier command = command(subject, of, key);
        kind.demandProposable(command, SubjectFixture.office("wang"));
        kind.run(command);
    }

    private void known(Subject subject, IdentifierKind of, String value) {
        office.maintenance.addIdentifier(new AddIdentifier(number(subject), of, value, null, "file"));
    }

    private List<String> meantByCode(String code) {
        return office.identification.findByCodes(List.of(code)).getOrDefault(code, List.of()).stream()
                .map(IdentifiedSubject::number)
                .toList();
    }

    /** The wrong earlier code of one held whose code it really is. */
    @Test
    void aCodeThatWasTakenBackMeansWhoseOwnItIs() {
        known(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        assertThat(meantByCode(OTHER_CODE)).containsExactly(company.number());
        takeBack(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        assertThat(meantByCode(OTHER_CODE)).isEmpty();
        Subject other = office.organisation("昆明滇池贸易有限公司", OTHER_CODE);
        assertThat(meantByCode(OTHER_CODE)).containsExactly(other.number());
        assertThat(office.dossierOf(company).identifiers()).isEmpty();
        assertThat(office.audited).contains("SUBJECT_IDENTIFIER_TAKEN_BACK");
        assertThat(office.turns.taken()).as("no portion remembers it").contains("recording:0");
    }

    @Test
    void aNumberThatItWasBornWithBesideItsCodeIsTakenBackAndStaysOnRecordAsAnothers() {
        Subject born = bornWithRegistration();
        assertThat(office.identification.findByRegistrationNumbers(List.of(REGISTRATION)))
                .containsKey(REGISTRATION);
        takeBack(born, IdentifierKind.REGISTRATION_NUMBER, REGISTRATION);
        assertThat(office.identification.findByRegistrationNumbers(List.of(REGISTRATION)))
                .isEmpty();
        assertThat(office.parts.identifiersTakenBack(List.of(born.number())))
                .singleElement()
                .satisfies(back -> assertThat(back.value()).isEqualTo(REGISTRATION));
        assertRefused(
                () -> takeBack(born, IdentifierKind.REGISTRATION_NUMBER, REGISTRATION),
                RecordsError.IDENTIFIER_UNKNOWN);
    }

    private Subject bornWithRegistration() {
        SubjectFacts facts = new SubjectFacts(
                SubjectKind.LEGAL_PERSON,
                "昆明滇池贸易有限公司",
                SocialCreditCode.acceptedFor(OTHER_CODE, "fixture"),
                REGISTRATION,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Subject born = Subject.of(facts, "C:" + OTHER_CODE, null, SubjectFixture.TODAY, Instant.EPOCH);
        office.subjects.add(born);
        return born;
    }

    @Test
    void whatIdentifiesASubjectIsCorrectedAndNotTakenBack() {
        Subject trader = office.trader("昆明滇池商贸店", REGISTRATION);
        assertThat(office.dossierOf(trader).identifiers()).singleElement().matches(IdentifierRow::own);
        assertRefused(
                () -> takeBack(trader, IdentifierKind.REGISTRATION_NUMBER, REGISTRATION), RecordsError.IDENTIFIER_OWN);
        assertRefused(
                () -> takeBack(company, IdentifierKind.SOCIAL_CREDIT_CODE, company.socialCreditCode()),
                RecordsError.IDENTIFIER_UNKNOWN);
    }

    /** While the other is held to be this one its code leads here: it is separated instead. */
    @Test
    void theCodeOfWhoWasMergedIsSeparatedAndNotTakenBack() {
        Subject other = office.organisation("昆明滇池贸易有限公司", OTHER_CODE);
        known(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        MergeNumber merger = office.merging.propose(new ProposeMerge(number(other), number(company), "renamed"));
        office.comes(SubjectFixture.office("li"));
        office.merging.decide(new DecideMerge(merger, 0, true, "seen the register"));
        assertRefused(
                () -> takeBack(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE),
                RecordsError.IDENTIFIER_OF_MERGED);
        assertRefused(
                () -> takeBack(other, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE), RecordsError.SUBJECT_MERGED);
    }

    @Test
    void aPersonsEarlierNumberIsTakenBackByWhatIsKeptOfIt() {
        known(person, IdentifierKind.ID_NUMBER, PenaltyRows.ID_NUMBER);
        String key = office.dossierOf(person).identifiers().get(0).key();
        assertThat(key).doesNotContain(PenaltyRows.ID_NUMBER);
        takeBack(person, IdentifierKind.ID_NUMBER, key);
        assertThat(office.dossierOf(person).identifiers()).isEmpty();
        assertThat(told(command(person, IdentifierKind.ID_NUMBER, key)))
                .extracting(ProposalView.Value::text)
                .noneMatch(text -> text.contains(PenaltyRows.ID_NUMBER) || text.contains(CARD))
                .noneMatch(text -> text.contains(person.name()));
    }

    /** Whoever decides reads what came about by it, also once it is done. */
    @Test
    void tellsWhatRestsOnItBeforeAndAfter() {
        known(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        TakeBackIdentifier command = command(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        List<ProposalView.Value> before = told(command);
        assertThat(before).extracting(ProposalView.Value::text).contains(OTHER_CODE, "0CHCK00000001", "0");
        kind.run(command);
        assertThat(told(command)).isEqualTo(before);
    }

    /** An officer tells it with its source, as any other. */
    @Test
    void mayBeTheSubjectsAfterAll() {
        known(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        takeBack(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        known(company, IdentifierKind.SOCIAL_CREDIT_CODE, OTHER_CODE);
        assertThat(meantByCode(OTHER_CODE)).containsExactly(company.number());
        assertThat(office.parts.identifiers).hasSize(1);
    }

    private List<ProposalView.Value> told(TakeBackIdentifier command) {
        ProposalWords words = new ProposalWords("records", Locale.CHINESE);
        kind.tell(command, words);
        return words.told();
    }
}
