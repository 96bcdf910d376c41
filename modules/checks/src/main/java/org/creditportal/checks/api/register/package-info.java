/** The register of bureaus' matters in the areas, and which of them were decided without a look. */
package org.creditportal.checks.api.register;
