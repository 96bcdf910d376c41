/** Business exceptions with stable codes; their texts are in the bundles. */
package org.creditportal.kernel.error;
