package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.text.Texts;
import org.creditportal.lists.api.ListDeadline;
import org.creditportal.lists.api.ListDeadlines;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.ResponsiblePersonsRule;
import org.creditportal.lists.api.TenantLists;

/** List types rest on their standard, on laws, and on the rules of their publication, of the notice before it and of the persons behind it. */
@ApplicationScoped
public class ListTypeCitations implements CitationSource {

    private static final WorkPlace TYPES = WorkPlace.of("/lists/types");

    @Inject
    private TenantListTypes types;

    @Inject
    private TenantDirectory tenants;

    @Override
    public List<CitingRow> citing() {
        return Stream.concat(
                        types.all().stream().flatMap(ListTypeCitations::of),
                        ofDeadlines(TenantLists.of(tenants.current()).deadlines()))
                .toList();
    }

    /** Steps of the procedure whose length a text sets. */
    private static Stream<CitingRow> ofDeadlines(ListDeadlines deadlines) {
        return Stream.of(
                        ofDeadline("answer", deadlines.answer()),
                        ofDeadline("decide", deadlines.decide()),
                        ofDeadline("serve", deadlines.serve()),
                        ofDeadline("publish", deadlines.publish()))
                .filter(row -> row.citation() != null);
    }

    private static CitingRow ofDeadline(String name, ListDeadline deadline) {
        String words = Texts.of("lists", Locale.CHINESE).get("types.option." + name, deadline.workingDays());
        return new CitingRow("lists", "deadline", words, deadline.rule(), TYPES);
    }

    private static Stream<CitingRow> of(ListTypeDefinition type) {
        return Stream.concat(
                        type.bases().stream(),
                        Stream.of(
                                        Optional.ofNullable(type.standard()),
                                        Optional.ofNullable(type.publicationRule()),
                                        Optional.ofNullable(type.rules().notice())
                                                .map(NoticeRule::rule),
                                        Optional.ofNullable(type.rules().responsiblePersons())
                                                .map(ResponsiblePersonsRule::basis))
                                .flatMap(Optional::stream))
                .distinct()
                .map(citation -> new CitingRow("lists", "listType", type.name().zh(), citation, TYPES));
    }
}
