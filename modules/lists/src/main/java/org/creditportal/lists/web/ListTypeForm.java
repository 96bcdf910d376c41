package org.creditportal.lists.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.Citation;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.api.FormerName;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeRules;
import org.creditportal.lists.api.ListVisibility;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.ResponsiblePersonsRule;
import org.creditportal.webkit.web.NamedForm;

/** A list type as it is typed in: laws one a line, their parts between bars. */
public class ListTypeForm extends NamedForm {

    private static final long serialVersionUID = 1L;
    private static final String BAR = " | ";
    private static final String BARS = "\\s*[|\uFF5C]\\s*";
    private static final int ROOM = 3;

    private String id;
    private ListColour colour;
    private String meaningZh;
    private String meaningEn;
    private String standard;
    private String bases;
    private String[] bureaus = {};
    private Integer months;
    private Integer shortestMonths = 0;
    private String publicationRule;
    private NoticeKind notice;
    private Integer noticeDays;
    private String noticeRule;
    private ListVisibility visibility = ListVisibility.PUBLIC;
    private final ArrayList<ListingReasonForm> reasons = new ArrayList<>();
    private String personsBasis;
    private String personsOffices;
    private String[] personsRemovals = {};
    private String treatedAs;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String reason;

    static ListTypeForm of(ListTypeDefinition type) {
        ListTypeForm form = new ListTypeForm();
        form.id = type.id();
        form.colour = type.colour();
        form.show(type.name());
        form.meaningZh = type.meaning().zh();
        form.meaningEn = type.meaning().en();
        form.standard = line(type.standard());
        form.bases = type.bases().stream().map(ListTypeForm::line).collect(Collectors.joining("\n"));
        form.bureaus = type.identifyingBureaus().toArray(String[]::new);
        form.months = type.publicationMonths();
        form.shortestMonths = type.rules().shortestMonths();
        form.publicationRule = line(type.publicationRule());
        NoticeRule rule = type.rules().notice();
        form.notice = rule == null ? null : rule.kind();
        form.noticeDays = rule == null ? null : rule.workingDays();
        form.noticeRule = rule == null ? null : line(rule.rule());
        form.visibility = type.rules().visibility();
        type.rules().reasons().forEach(reason -> form.reasons.add(ListingReasonForm.of(reason)));
        form.leaveRoom();
        form.treatedAs = type.rules().treatedAs();
        ResponsiblePersonsRule persons = type.rules().responsiblePersons();
        if (persons != null) {
            form.personsBasis = line(persons.basis());
            form.personsOffices = String.join("\n", persons.offices());
            form.personsRemovals = persons.removals().toArray(String[]::new);
        }
        form.validFrom = type.validFrom();
        form.validUntil = type.validUntil();
        return form;
    }

    /**
     * What was typed; what the form does not ask stays, and a name that was given up is kept as a former one.
     *
     * @param before {@code null} for a new list type
     */
    ListTypeDefinition type(ListTypeDefinition before, LocalDate today) {
        List<Citation> known = citations(before);
        NoticeRule rule = notice == null
                ? null
                : new NoticeRule(
                        notice, noticeDays == null ? 0 : noticeDays, citation(noticeRule, known), isAssumed(before));
        ListTypeRules rules = new ListTypeRules(
                rule,
                shortestMonths == null ? 0 : shortestMonths,
                reasons.stream()
                        .filter(typed -> !typed.isBlank())
                        .map(ListingReasonForm::reason)
                        .toList(),
                visibility,
                formerNames(before, today),
                responsiblePersons(known),
                treatedAs == null || treatedAs.isEmpty() ? null : treatedAs);
        return new ListTypeDefinition(
                id,
                colour,
                said(),
                new LocalizedText(meaningZh, meaningEn),
                citation(standard, known),
                lines(bases).stream().map(line -> citation(line, known)).toList(),
                List.of(bureaus),
                months == null ? 0 : months,
                citation(publicationRule, known),
                validFrom,
                validUntil,
                before == null ? List.of() : before.aliases(),
                before != null && before.assumption(),
                before == null ? List.of() : before.requirements(),
                before == null ? null : before.note(),
                rules);
    }

    private List<FormerName> formerNames(ListTypeDefinition before, LocalDate today) {
        if (before == null) {
            return List.of();
        }
        List<FormerName> names = new ArrayList<>(before.rules().formerNames());
        if (!before.name().zh().equals(getZh())) {
            LocalDate since = names.stream()
                    .map(FormerName::until)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .map(day -> day.plusDays(1))
                    .orElse(before.validFrom());
            names.add(new FormerName(before.name().zh(), since, today.minusDays(1)));
        }
        return names;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String line(Citation citation) {
        return citation.article() == null ? citation.document() : citation.document() + BAR + citation.article();
    }

    /** @param known whose words stay where document and article are the same: the form does not ask them */
    private static Citation citation(String line, List<Citation> known) {
        if (line == null || line.isBlank()) {
            return null;
        }
        String[] parts = line.strip().split(BARS, 2);
        Citation typed =
                new Citation(parts[0], parts.length > 1 && !parts[1].isBlank() ? parts[1].strip() : null, null);
        return known.stream()
                .filter(one -> line(one).equals(line(typed)))
                .findFirst()
                .orElse(typed);
    }

    /** All that the list type cites. */
    private static List<Citation> citations(ListTypeDefinition type) {
        if (type == null) {
            return List.of();
        }
        NoticeRule notice = type.rules().notice();
        ResponsiblePersonsRule persons = type.rules().responsiblePersons();
        return Stream.concat(
                        type.bases().stream(),
                        Stream.of(
                                type.standard(),
                                type.publicationRule(),
                                notice == null ? null : notice.rule(),
                                persons == null ? null : persons.basis()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Days that no law names stay assumed until others are typed. */
    private boolean isAssumed(ListTypeDefinition before) {
        NoticeRule rule = before == null ? null : before.rules().notice();
        return rule != null
                && rule.assumption()
                && rule.kind() == notice
                && Objects.equals(rule.workingDays(), noticeDays);
    }

    private ResponsiblePersonsRule responsiblePersons(List<Citation> known) {
        List<String> offices = lines(personsOffices);
        return (personsBasis == null || personsBasis.isBlank()) && offices.isEmpty()
                ? null
                : new ResponsiblePersonsRule(citation(personsBasis, known), offices, List.of(personsRemovals));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ListColour getColour() {
        return colour;
    }

    public void setColour(ListColour colour) {
        this.colour = colour;
    }

    public String getMeaningZh() {
        return meaningZh;
    }

    public void setMeaningZh(String meaningZh) {
        this.meaningZh = meaningZh;
    }

    public String getMeaningEn() {
        return meaningEn;
    }

    public void setMeaningEn(String meaningEn) {
        this.meaningEn = meaningEn;
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getBases() {
        return bases;
    }

    public void setBases(String bases) {
        this.bases = bases;
    }

    public String[] getBureaus() {
        return bureaus.clone();
    }

    public void setBureaus(String[] bureaus) {
        this.bureaus = bureaus.clone();
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public Integer getShortestMonths() {
        return shortestMonths;
    }

    public void setShortestMonths(Integer shortestMonths) {
        this.shortestMonths = shortestMonths;
    }

    public String getPublicationRule() {
        return publicationRule;
    }

    public void setPublicationRule(String publicationRule) {
        this.publicationRule = publicationRule;
    }

    public NoticeKind getNotice() {
        return notice;
    }

    public void setNotice(NoticeKind notice) {
        this.notice = notice;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public String getNoticeRule() {
        return noticeRule;
    }

    public void setNoticeRule(String noticeRule) {
        this.noticeRule = noticeRule;
    }

    public ListVisibility getVisibility() {
        return visibility;
    }

    public void setVisibility(ListVisibility visibility) {
        this.visibility = visibility;
    }

    /** Room for further listing reasons; what stays empty is none. */
    final void leaveRoom() {
        for (int i = 0; i < ROOM; i++) {
            reasons.add(new ListingReasonForm());
        }
    }

    public List<ListingReasonForm> getReasons() {
        return reasons;
    }

    public String getTreatedAs() {
        return treatedAs;
    }

    public void setTreatedAs(String treatedAs) {
        this.treatedAs = treatedAs;
    }

    public String getPersonsBasis() {
        return personsBasis;
    }

    public void setPersonsBasis(String personsBasis) {
        this.personsBasis = personsBasis;
    }

    public String getPersonsOffices() {
        return personsOffices;
    }

    public void setPersonsOffices(String personsOffices) {
        this.personsOffices = personsOffices;
    }

    public String[] getPersonsRemovals() {
        return personsRemovals.clone();
    }

    public void setPersonsRemovals(String[] personsRemovals) {
        this.personsRemovals = personsRemovals.clone();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
