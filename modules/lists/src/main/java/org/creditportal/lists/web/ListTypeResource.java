package org.creditportal.lists.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.creditportal.lists.api.BasisKey;
import org.creditportal.lists.api.ListAnnouncement;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.ListingReason;
import org.creditportal.lists.api.ListsPermission;
import org.creditportal.webkit.rest.Answers;
import org.creditportal.webkit.rest.Needs;

/** The list types for bureaus' own systems: what they may propose, and on which basis. */
@Path("v1/list-types")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ListTypeResource {

    @Inject
    private ListTypeDirectory types;

    @Inject
    private ListAnnouncement announcement;

    /** Every officer may know what lists there are. */
    @GET
    @Needs({})
    public List<ListTypeJson> list() {
        return types.all().stream().map(ListTypeJson::new).toList();
    }

    /** The credit office brings the list types to the public site; needed once after they changed. */
    @POST
    @Needs(ListsPermission.LISTS_PUBLISH)
    @Path("announcement")
    @Answers(status = 204, problems = 404)
    public void announce() {
        announcement.announce();
    }

    /** A list type; field names are the interface. */
    public static class ListTypeJson {

        public final String id;
        public final String colour;
        public final String nameZh;
        public final String nameEn;
        public final List<String> bases;
        public final List<String> identifyingBureaus;
        public final List<ListingReasonJson> reasons;
        public final String validFrom;
        public final String validUntil;

        ListTypeJson(ListTypeDefinition type) {
            this.id = type.id();
            this.colour = type.colour().name();
            this.nameZh = type.name().zh();
            this.nameEn = type.name().en();
            this.bases =
                    type.bases().stream().map(BasisKey::of).map(BasisKey::value).toList();
            this.identifyingBureaus = type.identifyingBureaus();
            this.reasons =
                    type.rules().reasons().stream().map(ListingReasonJson::new).toList();
            this.validFrom = ListEntryJson.text(type.validFrom());
            this.validUntil = ListEntryJson.text(type.validUntil());
        }
    }

    /** A listing reason, with the ids of the removal reasons that fit it; field names are the interface. */
    public static class ListingReasonJson {

        public final String id;
        public final String criterionZh;
        public final String criterionEn;
        public final List<String> removals;
        public final Integer effectMonths;
        public final boolean effectForLife;

        ListingReasonJson(ListingReason reason) {
            this.id = reason.id();
            this.criterionZh = reason.criterion().zh();
            this.criterionEn = reason.criterion().en();
            this.removals = reason.removals();
            this.effectForLife = reason.effect() != null && reason.effect().life();
            this.effectMonths = reason.effect() == null || effectForLife
                    ? null
                    : reason.effect().months();
        }
    }
}
