package org.creditportal.launcher.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.creditportal.kernel.tenant.Authority;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.text.Texts;
import org.keycloak.admin.client.resource.RealmLocalizationResource;

/**
 * What the realm's login page says in the tenant's name: whose portal it is, who helps, and what the languages are called.
 * Keycloak's own words know none of it.
 */
final class RealmTexts {

    /** Languages as Keycloak's own pages name them. */
    static final String CHINESE = "zh-Hans";

    static final String ENGLISH = "en";

    private RealmTexts() {}

    /** Writes what differs. */
    static void provision(RealmLocalizationResource realm, TenantDefinition tenant) {
        write(realm, CHINESE, of(tenant, Locale.CHINESE));
        write(realm, ENGLISH, of(tenant, Locale.ENGLISH));
    }

    /** The texts in a language, by Keycloak's keys. */
    static Map<String, String> of(TenantDefinition tenant, Locale language) {
        Texts words = Texts.of("launcher", language);
        String portal = words.get("login.portal", in(tenant.name(), language));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("loginTitle", portal);
        texts.put("loginTitleHtml", portal + "<br/><small>" + help(words, tenant.authority(), language) + "</small>");
        texts.put("loginAccountTitle", words.get("login.title"));
        texts.put("locale_" + CHINESE, words.get("login.language.zh"));
        texts.put("locale_" + ENGLISH, words.get("login.language.en"));
        return texts;
    }

    private static String help(Texts words, Authority authority, Locale language) {
        Authority.Contact contact = authority.contact();
        return contact == null
                ? words.get("login.help", in(authority.name(), language))
                : words.get("login.helpWithContact", contact.telephone());
    }

    private static String in(LocalizedText text, Locale language) {
        return Locale.ENGLISH.equals(language) ? text.en() : text.zh();
    }

    private static void write(RealmLocalizationResource realm, String language, Map<String, String> wanted) {
        Map<String, String> present = realm.getRealmLocalizationTexts(language);
        wanted.forEach((key, text) -> {
            if (!Objects.equals(present.get(key), text)) {
                realm.saveRealmLocalizationText(language, key, text);
            }
        });
    }
}
