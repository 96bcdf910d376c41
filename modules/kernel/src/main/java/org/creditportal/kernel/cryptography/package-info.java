/** Commercial cryptography (SM3, SM4) with the keys of the current tenant. */
package org.creditportal.kernel.cryptography;
