package org.creditportal.records.application.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.creditportal.files.read.WrittenText;
import org.creditportal.kernel.code.CodeText;
import org.creditportal.kernel.code.SocialCreditCode;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.SearchText;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.RecordsError;
import org.creditportal.records.api.RecordsException;
import org.creditportal.records.api.subject.RegistrationDelivery;
import org.creditportal.records.api.subject.RegistrationRow;
import org.creditportal.records.api.subject.RegistrationStatus;
import org.creditportal.records.api.subject.TellRegistrations;
import org.creditportal.records.api.template.WrittenDates;

/** Reads how organisations stand on the business register out of lines, in the words in which registers write it. */
@ApplicationScoped
public class RegistrationTable {

    private static final int STATUS = 1;
    private static final int ESTABLISHED = 2;
    private static final Map<String, RegistrationStatus> WORDS = words();

    private WrittenDates dates;
    private LegalDate legalDate;

    protected RegistrationTable() {}

    @Inject
    public RegistrationTable(WrittenDates dates, LegalDate legalDate) {
        this.dates = dates;
        this.legalDate = legalDate;
    }

    /** A sound line. */
    record Told(String code, RegistrationRow row) {}

    /** What the lines say, and what is wrong with others. */
    record Read(List<Told> told, List<LineFault> faults) {}

    /**
     * @throws RecordsException where there are none or too many, or day and source are not told
     */
    Read read(TellRegistrations command) {
        int lines = command.lines().size();
        if (lines == 0 || lines > RegistrationDelivery.MOST) {
            throw new RecordsException(RecordsError.REGISTRATION_SIZE, RegistrationDelivery.MOST);
        }
        String source = WrittenText.clean(command.source() == null ? "" : command.source());
        if (!SoundRegistration.isSound(command.asOf(), source, legalDate.today())) {
            throw new RecordsException(RecordsError.REGISTRATION_INVALID);
        }
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        Set<String> codes = new HashSet<>();
        command.lines().forEach(line -> read(line, command.asOf(), source, codes, read));
        return read;
    }

    private void read(TableLine line, LocalDate asOf, String source, Set<String> codes, Read read) {
        String code = CodeText.compact(line.cell(0));
        RegistrationStatus status = WORDS.get(SearchText.normalise(line.cell(STATUS)));
        String day = line.cell(ESTABLISHED);
        Optional<LocalDate> founded = day.isEmpty() ? Optional.empty() : dates.find(day);
        RecordsError fault = null;
        if (SocialCreditCode.check(code).isPresent()) {
            fault = RecordsError.REGISTRATION_CODE;
        } else if (!codes.add(code)) {
            fault = RecordsError.REGISTRATION_TWICE;
        } else if (status == null) {
            fault = RecordsError.REGISTRATION_STATUS;
        } else if (!day.isEmpty()
                && founded.filter(found -> !found.isAfter(asOf)).isEmpty()) {
            fault = RecordsError.REGISTRATION_DAY;
        }
        if (fault == null) {
            read.told().add(new Told(code, new RegistrationRow(status, founded.orElse(null), asOf, source)));
        } else {
            read.faults().add(LineFault.of(line, fault));
        }
    }

    /** The words of registers, and those of the interface. */
    private static Map<String, RegistrationStatus> words() {
        Properties written = new Properties();
        try (Reader text = new InputStreamReader(
                RegistrationTable.class.getResourceAsStream("/org/creditportal/records/registration-words.properties"),
                StandardCharsets.UTF_8)) {
            written.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, RegistrationStatus> words = new HashMap<>();
        for (RegistrationStatus status : RegistrationStatus.values()) {
            words.put(SearchText.normalise(status.name()), status);
            for (String word : written.getProperty(status.name()).split("\\|")) {
                words.put(SearchText.normalise(word), status);
            }
        }
        return Map.copyOf(words);
    }
}
