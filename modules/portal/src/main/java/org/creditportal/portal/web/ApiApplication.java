package org.creditportal.portal.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The office's interface for bureaus' own systems; the modules bring the resources. */
@ApplicationPath("api")
public class ApiApplication extends Application {}
