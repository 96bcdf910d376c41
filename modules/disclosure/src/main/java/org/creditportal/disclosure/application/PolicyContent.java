package org.creditportal.disclosure.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.creditportal.responsibility.api.policy.PolicyArticle;

/** The articles of a document as the site reads them: the names of fields are the contract with it. */
final class PolicyContent {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PolicyContent() {}

    static String json(List<PolicyArticle> articles) {
        JsonArrayBuilder told = JSON.createArrayBuilder();
        articles.forEach(article -> told.add(json(article)));
        return told.build().toString();
    }

    private static JsonObjectBuilder json(PolicyArticle article) {
        JsonObjectBuilder told =
                JSON.createObjectBuilder().add("number", article.number()).add("text", article.text());
        if (article.repealedOn() != null) {
            told.add("repealedOn", article.repealedOn().toString());
        }
        if (article.repealedBy() != null) {
            told.add("repealedBy", article.repealedBy());
        }
        return told;
    }
}
