package org.creditportal.benchmarks.check.server;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** {@code /look?code=}: whom a code means, as JSON. It keeps nothing, asks nobody who is asking, and tells nothing in force. */
@WebServlet("/look")
public class BareLookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String QUERY =
            "SELECT number, kind, name, social_credit_code FROM rec_subject WHERE identity_key = ?";

    private transient DataSource database;

    @Override
    public void init() throws ServletException {
        try {
            database = (DataSource) new InitialContext().lookup("jdbc/kunming/app");
        } catch (NamingException missing) {
            throw new ServletException(missing);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, "C:" + request.getParameter("code"));
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    answer.add("number", rows.getString(1))
                            .add("kind", rows.getString(2))
                            .add("name", rows.getString(3))
                            .add("code", rows.getString(4));
                }
            }
        } catch (SQLException failure) {
            throw new ServletException(failure);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer.build().toString());
    }
}
