/** With what the tenant signs its documents. */
package org.creditportal.correspondence.domain.signing;
