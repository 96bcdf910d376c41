package org.creditportal.benchmarks.lists.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** {@code /entries.json?page=&day=}: the public list's query for the rows of a page, as JSON; not even their number is counted. */
@WebServlet("/entries.json")
public class BareListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final String[] NAMES = {
        "number",
        "subject_name",
        "subject_mark",
        "subject_code",
        "list_type",
        "authority_zh",
        "basis",
        "published_on",
        "published_until"
    };

    private static final String QUERY =
            "SELECT number, list_type, list_colour, list_name_zh, list_name_en, subject_name,"
                    + " subject_mark, subject_code, subject_kind, authority_zh, authority_en, bureau, facts, basis,"
                    + " document_number, decided_on, published_on, published_until FROM dsc_v_entry WHERE published_on <= ?"
                    + " AND (published_until IS NULL OR published_until >= ?) ORDER BY published_on DESC, number DESC LIMIT "
                    + ROWS + " OFFSET ";

    private transient DataSource database;

    @Override
    public void init() throws ServletException {
        try {
            database = (DataSource) new InitialContext().lookup("jdbc/kunming/site");
        } catch (NamingException missing) {
            throw new ServletException(missing);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int page = Integer.parseInt(request.getParameter("page"));
        Date day = Date.valueOf(request.getParameter("day"));
        JsonArrayBuilder items = JSON.createArrayBuilder();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY + (page - 1) * ROWS)) {
            query.setDate(1, day);
            query.setDate(2, day);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    items.add(row(rows));
                }
            }
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JSON.createObjectBuilder().add("items", items).build().toString());
    }

    private static JsonObjectBuilder row(ResultSet rows) throws SQLException {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        for (String name : NAMES) {
            String value = rows.getString(name);
            if (value == null) {
                json.addNull(name);
            } else {
                json.add(name, value);
            }
        }
        return json;
    }
}
