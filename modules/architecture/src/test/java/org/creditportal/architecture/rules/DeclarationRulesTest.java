package org.creditportal.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.creditportal.architecture.rules.Conditions.condition;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
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
import org.creditportal.kernel.dossier.DossierOf;
import org.creditportal.kernel.dossier.DossierPart;
import org.creditportal.kernel.dossier.NotInDossier;
import org.creditportal.kernel.identifier.BusinessNumber;
import org.creditportal.kernel.identifier.NotSearched;
import org.creditportal.webkit.number.NumberSource;

/** What modules own they declare themselves (house style 42); a declaration that is forgotten is found here. */
@AnalyzeClasses(locations = Product.class)
class DeclarationRulesTest {

    private static final Set<String> SUBJECT_COLUMNS = Set.of("subject_number", "person_number", "company_number");
    private static final Set<String> DECLARED = RolePermissions.of(List.of(Role.values()));

    @ArchTest
    static final ArchRule who_keeps_subjects_adds_to_their_dossiers = classes().should(new DossierPartOfTheModule());

    /** Whoever holds a number types it into the one box, and is led to what it names. */
    @ArchTest
    static final ArchRule numbers_lead_to_what_they_name = classes().should(new FoundByItsNumber());

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

    /** A source that finds things by such a number makes one of what was typed, or compares it with theirs. */
    private static final class FoundByItsNumber extends ArchCondition<JavaClass> {

        private final Set<JavaClass> searched = new HashSet<>();

        FoundByItsNumber() {
            super("be used by a NumberSource, or say why not, if they are numbers");
        }

        @Override
        public void init(Collection<JavaClass> types) {
            searched.clear();
            types.stream()
                    .filter(type -> type.isAssignableTo(NumberSource.class))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .forEach(dependency -> searched.add(dependency.getTargetClass()));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean number = type.isAssignableTo(BusinessNumber.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            if (number && searched.contains(type) == type.isAnnotatedWith(NotSearched.class)) {
                events.add(SimpleConditionEvent.violated(
                        type,
                        type.getName()
                                + " is looked up by no NumberSource and does not say @NotSearched why, or is both"));
            }
        }
    }

    /** A subject's number is known by its column or its type, also where a superclass or a part brings it. */
    private static final class DossierPartOfTheModule extends ArchCondition<JavaClass> {

        private final Set<String> told = new HashSet<>();

        DossierPartOfTheModule() {
            super("be named by a DossierPart of their module, or say why not, if they keep a subject's number");
        }

        /** A part answers for classes of its own module only. */
        @Override
        public void init(Collection<JavaClass> types) {
            told.clear();
            types.stream()
                    .filter(type -> type.isAssignableTo(DossierPart.class) && type.isAnnotatedWith(DossierOf.class))
                    .forEach(part -> Stream.of((JavaClass[]) part.getAnnotationOfType(DossierOf.class.getName())
                                    .get("value")
                                    .orElseThrow())
                            .filter(type -> module(type).equals(module(part)))
                            .forEach(type -> told.add(type.getName())));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean keeps = type.isAnnotatedWith(Entity.class) && keepsASubject(type);
            boolean excused = type.isAnnotatedWith(NotInDossier.class);
            if (keeps && !excused && !told.contains(type.getName())) {
                events.add(SimpleConditionEvent.violated(
                        type,
                        type.getName()
                                + " keeps a subject's number: its module's DossierPart names it by @DossierOf, or it"
                                + " says @NotInDossier why not"));
            }
            if (excused && !keeps || told.contains(type.getName()) && (!keeps || excused)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " is told of, or excused, and keeps no subject's number, or is both"));
            }
        }

        private static boolean keepsASubject(JavaClass type) {
            return type.getAllFields().stream()
                    .anyMatch(field -> isSubject(field)
                            || field.getType().getAllInvolvedRawTypes().stream()
                                    .filter(part -> part.isAnnotatedWith(Embeddable.class))
                                    .anyMatch(DossierPartOfTheModule::keepsASubject));
        }

        private static boolean isSubject(JavaField field) {
            return field.getRawType().getSimpleName().equals("SubjectNumber")
                    || field.getName().equals("subjectNumber")
                    || column(field)
                            .filter(name -> SUBJECT_COLUMNS.contains(name) || name.endsWith("_subject"))
                            .isPresent();
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
