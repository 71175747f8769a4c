# ita: completion for PowerShell. Put into $PROFILE:  ita completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ita, ita.exe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.ToString() }
    })
    $program = $typed[0]
    $before = @($typed | Select-Object -Skip 1)
    # Before 7.3 an empty word is lost on its way to a program unless it is in quotes.
    $keepsEmpty = $PSNativeCommandArgumentPassing -and $PSNativeCommandArgumentPassing -ne 'Legacy'
    $current = if ($wordToComplete -ne '' -or $keepsEmpty) { $wordToComplete } else { '""' }
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = @(& $program '__complete' '--' @before $current 2>$null)
    }
    finally {
        [Console]::OutputEncoding = $encoding
    }
    foreach ($line in $lines) {
        $value, $about = $line -split "`t", 2
        # Without an answer PowerShell completes names of files itself.
        if ($value -eq '' -or $value -eq ':files' -or $value -eq ':folders') { continue }
        if (-not $about) { $about = $value }
        $text = if ($value -match '[\s''"();,|&$`{}]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
        [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
    }
}
