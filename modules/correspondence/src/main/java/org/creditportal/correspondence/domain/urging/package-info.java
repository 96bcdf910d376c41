/** Who was urged to do what, and by which letter. */
package org.creditportal.correspondence.domain.urging;
