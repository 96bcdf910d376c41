/** What officers settle about subjects of the same name. */
package org.creditportal.checks.domain.hint;
