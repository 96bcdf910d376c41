package org.creditportal.lists.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditportal.casework.api.citation.CitationSource;
import org.creditportal.casework.api.citation.CitingRow;
import org.creditportal.casework.api.work.WorkPlace;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.NoticeRule;
import org.creditportal.lists.api.ResponsiblePersonsRule;

/** List types rest on their standard, on laws, and on the rules of their publication, of the notice before it and of the persons behind it. */
@ApplicationScoped
public class ListTypeCitations implements CitationSource {

    private static final WorkPlace TYPES = WorkPlace.of("/lists/types");

    @Inject
    private TenantListTypes types;

    @Override
    public List<CitingRow> citing() {
        return types.all().stream().flatMap(ListTypeCitations::of).toList();
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
