package org.creditportal.identity.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.creditportal.identity.api.Role;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A realm's accounts in memory, which count what is asked about them. */
final class TestAccounts extends RealmRoster {

    private record Account(UserRepresentation account, String bureau, Set<Role> jobs) {}

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private int questions;

    TestAccounts(String... names) {
        connections = new RealmConnections() {
            @Override
            <T> T ask(Supplier<T> question) {
                return question.get();
            }
        };
        bureaus = new RealmBureaus() {
            @Override
            List<GroupRepresentation> all() {
                return List.of(names).stream().map(TestAccounts::group).toList();
            }
        };
    }

    /** Adds an account, in the order of login names. */
    UserRepresentation add(String username, String bureau, Role... jobs) {
        UserRepresentation account = new UserRepresentation();
        account.setId("id-" + username);
        account.setUsername(username);
        account.setEnabled(true);
        accounts.put(username, new Account(account, bureau, Set.of(jobs)));
        return account;
    }

    int questions() {
        return questions;
    }

    @Override
    List<UserRepresentation> find(String words, int first, int most) {
        return portion(each -> each.account().getUsername().contains(words.replace("*", "")), first, most);
    }

    @Override
    int count(String words) {
        return find(words, 0, accounts.size()).size();
    }

    @Override
    List<UserRepresentation> members(GroupRepresentation group, int first, int most) {
        return portion(each -> group.getName().equals(each.bureau()), first, most);
    }

    @Override
    List<UserRepresentation> holders(Role job, int first, int most) {
        return portion(each -> each.jobs().contains(job), first, most);
    }

    private List<UserRepresentation> portion(Predicate<Account> sought, int first, int most) {
        questions++;
        return accounts.values().stream()
                .filter(sought)
                .map(Account::account)
                .skip(first)
                .limit(most)
                .toList();
    }

    private static GroupRepresentation group(String bureau) {
        GroupRepresentation group = new GroupRepresentation();
        group.setId(bureau);
        group.setName(bureau);
        group.setPath(OfficerClaims.BUREAUS + bureau);
        return group;
    }
}
