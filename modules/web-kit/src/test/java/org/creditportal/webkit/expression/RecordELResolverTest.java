package org.creditportal.webkit.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final ELProcessor pages = new ELProcessor();

    @BeforeEach
    void putARow() {
        pages.getELManager().addELResolver(new RecordELResolver());
        pages.defineBean("row", new Row("某公司", 3, true, new Place("五华区"), null));
        pages.defineBean("rows", List.of(new Row("甲", 1, false, null, null), new Row("乙", 2, false, null, null)));
    }

    @Test
    void readsComponentsOfEveryTypeAndThoseOfRecordsInside() {
        assertThat(pages.<String>eval("row.name")).isEqualTo("某公司");
        assertThat(pages.<Integer>eval("row.count")).isEqualTo(3);
        assertThat(pages.<Boolean>eval("row.own")).isTrue();
        assertThat(pages.<String>eval("row.place.name")).isEqualTo("五华区");
        assertThat(pages.<String>eval("row['name']")).isEqualTo("某公司");
        assertThat(pages.<String>eval("rows.stream().map(each -> each.name).reduce((a, b) -> a += b).get()"))
                .isEqualTo("甲乙");
    }

    @Test
    void passesOverWhatIsNotThere() {
        assertThat(pages.<Object>eval("row.other")).isNull();
        assertThat(pages.<Object>eval("row.other.name")).isNull();
    }

    @Test
    void leavesWhatIsNoComponentToBeansAndMethods() {
        assertThat(pages.<Boolean>eval("row.large")).isFalse();
        assertThat(pages.<Integer>eval("row.half()")).isEqualTo(1);
        assertThat(pages.<String>eval("row.name()")).isEqualTo("某公司");
        assertThatThrownBy(() -> pages.eval("row.size")).isInstanceOf(PropertyNotFoundException.class);
    }

    @Test
    void writesNothing() {
        assertThatThrownBy(() -> pages.setValue("row.name", "乙")).isInstanceOf(PropertyNotWritableException.class);
    }

    /** As beans use them within themselves. */
    @Test
    void readsRowsOfTypesThatAreNotPublic() {
        pages.defineBean("hidden", new Hidden("乙"));
        assertThat(pages.<String>eval("hidden.name")).isEqualTo("乙");
    }

    /** As modules write them. */
    public record Row(String name, int count, boolean own, Place place, Place other) {

        public boolean isLarge() {
            return count > 100;
        }

        public int half() {
            return count / 2;
        }
    }

    /** A record within a record. */
    public record Place(String name) {}

    private record Hidden(String name) {}
}
