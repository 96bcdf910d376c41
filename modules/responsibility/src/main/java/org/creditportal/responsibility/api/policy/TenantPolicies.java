package org.creditportal.responsibility.api.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.creditportal.kernel.tenant.TenantDefinition;

/** {@code policies.yaml}: the tenant's documents themselves. */
public record TenantPolicies(List<LibraryDocument> documents) {

    public TenantPolicies {
        documents = List.copyOf(documents);
    }

    /** The tenant's. */
    public static TenantPolicies of(TenantDefinition tenant) {
        return tenant.section(TenantPolicies.class);
    }

    /** The same library with a document in the place of the one of the same id, or behind all others. */
    public TenantPolicies with(LibraryDocument changed) {
        UnaryOperator<LibraryDocument> change = known -> known.id().equals(changed.id()) ? changed : known;
        return new TenantPolicies(
                document(changed.id()).isPresent()
                        ? documents.stream().map(change).toList()
                        : Stream.concat(documents.stream(), Stream.of(changed)).toList());
    }

    /** The document with this id. */
    public Optional<LibraryDocument> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** The document that a citation means. */
    public Optional<LibraryDocument> cited(String title) {
        return documents.stream().filter(document -> document.isCalled(title)).findFirst();
    }
}
