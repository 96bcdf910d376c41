package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.architecture.Product;
import org.creditportal.identity.api.Role;
import org.creditportal.identity.api.RolePermissions;
import org.creditportal.kernel.audit.AuditEvents;
import org.creditportal.kernel.audit.Audited;
import org.creditportal.kernel.dossier.DossierPart;

/** What modules own they declare themselves (house style 42); a declaration that is forgotten is found here. */
@AnalyzeClasses(locations = Product.class)
class DeclarationRulesTest {

    private static final String SUBJECT_COLUMN = "subject_number";
    private static final Set<String> DECLARED = RolePermissions.of(List.of(Role.values()));

    @ArchTest
    static final ArchRule who_keeps_subjects_adds_to_their_dossiers = classes().should(new DossierPartOfTheModule());

    @ArchTest
    static final ArchRule guards_name_declared_permissions = classes()
            .should(condition("name permissions that a module declares", (type, fault) -> type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                    .forEach(method -> Stream.of(method.getAnnotationOfType(RolesAllowed.class)
                                    .value())
                            .filter(permission -> !DECLARED.contains(permission))
                            .forEach(permission -> fault.accept(
                                    method.getFullName() + " asks for " + permission + ", which nobody holds")))));

    @ArchTest
    static final ArchRule audited_acts_name_declared_events = classes()
            .should(condition("name audit events that a module declares", (type, fault) -> type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Audited.class))
                    .map(method -> method.getAnnotationOfType(Audited.class).value())
                    .filter(event -> AuditEvents.moduleOf(event).isEmpty())
                    .forEach(
                            event -> fault.accept(type.getName() + " tells " + event + ", which no module declares"))));

    /** An enum of which several modules have constants of their own is a register that each of them would have to edit. */
    @ArchTest
    static final ArchRule no_enum_lists_what_modules_own = classes()
            .that()
            .areEnums()
            .should(condition("not list what several modules own", (type, fault) -> {
                if (Ownership.owners(type) > 1) {
                    fault.accept(type.getName() + " has constants of several modules: let each declare its own");
                }
            }));

    /** What a tenant's files hold for one module alone is that module's, with its schema and its checks. */
    @ArchTest
    static final ArchRule the_kernel_keeps_no_tenant_file_of_one_module = classes()
            .that()
            .resideInAPackage("..kernel.tenant..")
            .and()
            .arePublic()
            .should(condition("serve more than one module, or the kernel", (type, fault) -> {
                if (Ownership.servesOneOfficeModule(type)) {
                    fault.accept(type.getName() + " serves one module alone: it belongs there, as a TenantSection");
                }
            }));

    /** A subject's number is known by its column or its type, also where a superclass or a part brings it. */
    private static final class DossierPartOfTheModule extends ArchCondition<JavaClass> {

        private final Set<String> contributing = new HashSet<>();

        DossierPartOfTheModule() {
            super("lie in a module with a DossierPart if they keep a subject's number");
        }

        @Override
        public void init(Collection<JavaClass> types) {
            contributing.clear();
            types.stream()
                    .filter(type -> type.isAssignableTo(DossierPart.class) && !type.isInterface())
                    .forEach(type -> contributing.add(module(type)));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean mapped = type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
            if (mapped
                    && type.getAllFields().stream().anyMatch(DossierPartOfTheModule::isSubject)
                    && !contributing.contains(module(type))) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " keeps a subject's number, and its module has no DossierPart"));
            }
        }

        private static boolean isSubject(JavaField field) {
            return field.getRawType().getSimpleName().equals("SubjectNumber")
                    || field.getName().equals("subjectNumber")
                    || column(field).filter(SUBJECT_COLUMN::equals).isPresent();
        }

        private static Optional<String> column(JavaField field) {
            return field.isAnnotatedWith(Column.class)
                    ? Optional.of(field.getAnnotationOfType(Column.class).name())
                    : Optional.empty();
        }

        private static String module(JavaClass type) {
            return AppModules.of(type).map(module -> module.name()).orElse(type.getPackageName());
        }
    }
}
