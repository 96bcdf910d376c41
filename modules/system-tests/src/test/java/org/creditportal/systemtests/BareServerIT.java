package org.creditportal.systemtests;

import org.creditportal.systemtests.kernel.KernelServer;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Whatever runs on the bare {@link KernelServer}, as one: Arquillian ends its server with the class that a lane took. */
@Suite
@SelectPackages({"org.creditportal.systemtests.casework", "org.creditportal.systemtests.kernel"})
@IncludeClassNamePatterns(".*IT")
class BareServerIT {}
