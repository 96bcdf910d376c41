package org.creditportal.lists.application;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditportal.kernel.error.NotFoundException;
import org.creditportal.kernel.tenant.ListColour;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Placeholders;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryPaper;
import org.creditportal.lists.api.EntryPapers;
import org.creditportal.lists.api.EntryState;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.lists.api.NoticeKind;
import org.creditportal.lists.api.PaperKind;
import org.creditportal.lists.api.PaperTemplate;
import org.creditportal.lists.api.TenantLists;

/** Writes papers; bureaus number and seal them with their own. */
@Stateless
@DenyAll
public class EntryPapersBean implements EntryPapers {

    private static final Set<EntryState> DECIDED =
            EnumSet.of(EntryState.APPROVED, EntryState.SERVED, EntryState.PUBLISHED, EntryState.WITHDRAWN);
    private static final Set<EntryState> REMOVABLE = EnumSet.of(EntryState.PUBLISHED, EntryState.WITHDRAWN);

    @Inject
    private EntryLookup entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private TenantDirectory tenants;

    @Inject
    private OfficialDays days;

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public List<PaperKind> findKinds(EntryNumber number) {
        EntryView entry = entries.require(number);
        return TenantLists.of(tenants.current()).papers().stream()
                .map(PaperTemplate::kind)
                .filter(kind -> isOf(entry, kind))
                .sorted()
                .toList();
    }

    @Override
    @RolesAllowed(ListsPermission.LISTS_VIEW)
    public EntryPaper require(EntryNumber number, PaperKind kind) {
        EntryView entry = entries.require(number);
        PaperTemplate template = TenantLists.of(tenants.current()).papers().stream()
                .filter(paper -> paper.kind() == kind && isOf(entry, kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("EntryPaper", number + " " + kind));
        return write(template, new PaperValues(entry, type(entry), days.today().date()));
    }

    private Optional<ListTypeDefinition> type(EntryView entry) {
        return types.find(entry.row().listed().listType());
    }

    /** Honours are told in public beforehand; their papers are decisions, to give them and to end them. */
    private static boolean isOf(EntryView entry, PaperKind kind) {
        EntryState state = entry.progress().state();
        if (entry.row().listed().colour() == ListColour.RED) {
            return kind == PaperKind.HONOUR && DECIDED.contains(state)
                    || kind == PaperKind.HONOUR_REMOVAL && REMOVABLE.contains(state);
        }
        return switch (kind) {
            case NOTICE -> entry.hearing().notice() == NoticeKind.PRIOR_NOTICE;
            case DECISION -> DECIDED.contains(state);
            case HONOUR, HONOUR_REMOVAL -> false;
            case REMOVAL -> REMOVABLE.contains(state);
        };
    }

    private static EntryPaper write(PaperTemplate template, PaperValues values) {
        List<String> lines = template.lines().stream()
                .map(line -> Placeholders.fill(line, name -> values.find(name).orElse(PaperValues.OPEN)))
                .toList();
        boolean open = lines.stream().anyMatch(line -> line.contains(PaperValues.OPEN));
        return new EntryPaper(template.kind(), lines.get(0), lines.subList(1, lines.size()), open);
    }
}
