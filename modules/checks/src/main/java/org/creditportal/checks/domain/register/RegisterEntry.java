package org.creditportal.checks.domain.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.ChecksError;
import org.creditportal.checks.api.register.MatterSource;
import org.creditportal.checks.api.register.RegisteredMatter;
import org.creditportal.files.read.WrittenText;
import org.creditportal.kernel.code.DocumentNumber;
import org.creditportal.kernel.code.PersonalNumberScan;
import org.creditportal.kernel.identifier.Identifiers;
import org.creditportal.kernel.persistence.VersionedEntity;
import org.creditportal.kernel.procedure.Signature;

/** A matter of a bureau in an area, as it was told last. */
@Entity
@Table(name = "chk_register_entry")
public class RegisterEntry extends VersionedEntity {

    private static final int LONGEST = 200;

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "bureau", nullable = false, updatable = false)
    private String bureau;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    /** The kind of matter within the area; {@code null} where none was told. */
    @Column(name = "matter_kind")
    private String kind;

    @Column(name = "matter_number", nullable = false, updatable = false)
    private String matter;

    /** The number as numbers of documents are compared: by whatever may tell two of them apart, and by nothing else. */
    @Column(name = "matter_key", nullable = false, updatable = false)
    private String matterKey;

    @Column(name = "matter_name", nullable = false)
    private String name;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    /** The end of the day of decision: looks before it are in time. */
    @Column(name = "decided_before")
    private Instant decidedBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private MatterSource source;

    @Column(name = "officer_name", nullable = false)
    private String officerName;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "chk_register_correction", joinColumns = @JoinColumn(name = "entry_id"))
    private List<RegisterCorrection> corrections = new ArrayList<>();

    protected RegisterEntry() {}

    /** A matter that is told for the first time. */
    public RegisterEntry(RegisteredMatter told, MatterSource source, ZoneId zone, Signature by) {
        super(Identifiers.next());
        this.number = Identifiers.nextText();
        this.bureau = by.bureau();
        this.area = told.area();
        this.matter = sound(told.number());
        if (PersonalNumberScan.hasCitizenId(matter, today(zone, by))) {
            throw new CheckRefusedException(ChecksError.MATTER_UNSOUND);
        }
        this.matterKey = keyOf(matter);
        tell(told, source, zone, by);
    }

    /**
     * What is told of it now. A decision or a kind that was told is not taken back, and once it is decided another day or kind is a
     * correction: by form, for the signature's reason. Lists leave both as they are.
     *
     * @throws CheckRefusedException for a correction without a reason
     */
    public final void tell(RegisteredMatter told, MatterSource how, ZoneId zone, Signature by) {
        name = sound(told.name());
        if (PersonalNumberScan.isIn(name, today(zone, by))) {
            throw new CheckRefusedException(ChecksError.MATTER_UNSOUND);
        }
        if (told.decidedOn() != null && told.decidedOn().isAfter(today(zone, by))) {
            throw new CheckRefusedException(ChecksError.DECIDED_LATER, told.number());
        }
        boolean open = decidedOn == null || how == MatterSource.FORM;
        if (how == MatterSource.FORM && isOtherThan(told)) {
            correct(by);
        }
        if (told.kind() != null && (open || kind == null)) {
            kind = told.kind();
        }
        if (told.decidedOn() != null && open) {
            decidedOn = told.decidedOn();
            decidedBefore = decidedOn.plusDays(1).atStartOfDay(zone).toInstant();
        }
        source = how;
        officerName = by.officerName();
        registeredAt = by.at();
    }

    /** Whether it is decided, on another day or as another kind than it is told now: by what it is charged would be otherwise. */
    public boolean isOtherThan(RegisteredMatter told) {
        boolean otherKind = kind != null && told.kind() != null && !kind.equals(told.kind());
        return decidedOn != null && (otherKind || told.decidedOn() != null && !decidedOn.equals(told.decidedOn()));
    }

    private void correct(Signature by) {
        if (by.reason() == null) {
            throw new CheckRefusedException(ChecksError.MATTER_DECIDED, matter);
        }
        corrections.add(new RegisterCorrection(corrections.size() + 1, kind, decidedOn, by));
    }

    /** What had been told of it before, the oldest first. */
    public List<RegisterCorrection> corrections() {
        return corrections.stream()
                .sorted(Comparator.comparing(RegisterCorrection::place))
                .toList();
    }

    /** What the number of a matter is found by. */
    public static String keyOf(String matter) {
        return new DocumentNumber(WrittenText.clean(matter)).identity();
    }

    /** The same is demanded, whether it was typed, sent or read from a file: a matter nobody can name is never looked for. */
    private static String sound(String written) {
        String cleaned = WrittenText.clean(written);
        if (cleaned.isEmpty() || cleaned.length() > LONGEST) {
            throw new CheckRefusedException(ChecksError.MATTER_INCOMPLETE);
        }
        if (!WrittenText.isSound(cleaned)) {
            throw new CheckRefusedException(ChecksError.MATTER_UNSOUND);
        }
        return cleaned;
    }

    private static LocalDate today(ZoneId zone, Signature by) {
        return by.at().atZone(zone).toLocalDate();
    }

    public String number() {
        return number;
    }

    public String bureau() {
        return bureau;
    }

    public String area() {
        return area;
    }

    public String kind() {
        return kind;
    }

    public String matter() {
        return matter;
    }

    /** What the number is found by. */
    public String matterKey() {
        return matterKey;
    }

    public String name() {
        return name;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public MatterSource source() {
        return source;
    }

    public String officerName() {
        return officerName;
    }
}
