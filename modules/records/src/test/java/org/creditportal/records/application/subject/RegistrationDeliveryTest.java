package org.creditportal.records.application.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.RegistrationChanged;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.RegistrationsTold;
import org.creditportal.records.api.subject.TellRegistrations;
import org.creditportal.records.domain.subject.Subject;
import org.junit.jupiter.api.Test;

/** Registrations that come many at once are told as single ones are, or not at all. */
class RegistrationDeliveryTest {

    private static final String CODE = "91350100M000100Y43";
    private static final String OTHER = "91530199MADEM0011J";
    private static final LocalDate READ = SubjectFixture.TODAY.minusDays(5);
    private static final String SOURCE = "登记机关月度数据";

    private final SubjectFixture office = new SubjectFixture();
    private final Subject company = office.organisation("昆明滇池商贸有限公司", CODE);

    @Test
    void tellsOnceWhatRegistersWriteAndPassesOverWhoIsNotOnRecord() {
        TellRegistrations command = told(READ, line(CODE, "存续（在营、开业、在册）", "2015年4月1日"), line(OTHER, "注销", ""));
        assertThat(office.registrations.findFaults(command)).isEmpty();
        assertThat(office.registrations.tell(command)).isEqualTo(new RegistrationsTold(1, 0, 0, 1));
        assertThat(office.registrations.tell(command)).isEqualTo(new RegistrationsTold(0, 1, 0, 1));
        assertThat(registration())
                .isEqualTo(new RegistrationRow(RegistrationStatus.EXISTING, LocalDate.of(2015, 4, 1), READ, SOURCE));
        assertThat(office.registered).isEmpty();
    }

    @Test
    void whatIsKnownOfALaterDayStaysAndWhatIsOtherwiseIsToldToWhoeverToldTheEarlier() {
        office.registrations.tell(told(READ, line(CODE, "EXISTING", "")));
        assertThat(office.registrations.tell(told(READ.minusDays(1), line(CODE, "注销", ""))))
                .isEqualTo(new RegistrationsTold(0, 0, 1, 0));
        office.registrations.tell(told(READ.plusDays(1), line(CODE, "在业", "")));
        assertThat(office.registered).isEmpty();
        office.registrations.tell(told(READ.plusDays(2), line(CODE, "吊销，未注销", "")));
        assertThat(registration().status()).isEqualTo(RegistrationStatus.REVOKED);
        assertThat(office.registered).containsExactly(new RegistrationChanged(company.number(), registration()));
    }

    @Test
    void whereALineIsWrongNothingIsToldAndEachSaysWhy() {
        TellRegistrations command = told(
                READ,
                line(CODE, "存续", ""),
                line("91350100M000100Y44", "存续", ""),
                line(CODE, "存续", ""),
                line(OTHER, "好", ""),
                line("91530199MADEM002XA", "存续", "2015-13-01"),
                line("91530199MADEM0038A", "存续", READ.plusDays(1).toString()));
        assertThat(office.registrations.findFaults(command))
                .extracting(LineFault::line, LineFault::rule)
                .containsExactly(
                        tuple(2, "records.registrationCode"),
                        tuple(3, "records.registrationTwice"),
                        tuple(4, "records.registrationStatus"),
                        tuple(5, "records.registrationDay"),
                        tuple(6, "records.registrationDay"));
        assertThatThrownBy(() -> office.registrations.tell(command)).isInstanceOf(RecordsException.class);
        assertThat(office.parts.registrations(List.of(company.number()))).isEmpty();
    }

    @Test
    void dayAndSourceAreToldAndSoIsAtLeastOneLine() {
        for (TellRegistrations wrong : List.of(
                told(READ),
                told(SubjectFixture.TODAY.plusDays(1), line(CODE, "存续", "")),
                told(null, line(CODE, "存续", "")),
                new TellRegistrations(told(READ, line(CODE, "存续", "")).lines(), READ, " "))) {
            assertThatThrownBy(() -> office.registrations.findFaults(wrong)).isInstanceOf(RecordsException.class);
        }
    }

    private RegistrationRow registration() {
        return office.parts.registrations(List.of(company.number())).get(0).told();
    }

    private static List<String> line(String... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    private static TellRegistrations told(LocalDate asOf, List<String>... rows) {
        List<TableLine> lines = new ArrayList<>();
        for (List<String> cells : rows) {
            lines.add(new TableLine(lines.size() + 1, cells));
        }
        return new TellRegistrations(lines, asOf, SOURCE);
    }
}
